namespace Explainers.Ingest;

/// <summary>The note on the author after the text: a sentence that begins with a name of the byline and says what that person does.</summary>
internal static class Bios
{
    private const int Longest = 700;
    private const int Reach = 3;

    private static readonly string[] s_verbs = [" is a ", " is an ", " is the ", " covers ", " writes ", " is based ", " has been ", " joined ", " was a ", " reports ", "’s ", " works ", " has worked ", " is "];

    public static void Claim(Draft draft)
    {
        if (draft.Facts.Byline is not { } byline)
            return;
        var names = byline.Split([",", " and ", "&", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(Names.IsName).ToList();
        for (var i = Math.Max(draft.BodyStart + 1, Math.Min(draft.BodyEnd - Reach, draft.BodyStart + (draft.BodyEnd - draft.BodyStart) * 2 / 3)); i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (names.Exists(name => block.Text.Equals("About " + name, StringComparison.OrdinalIgnoreCase)))
                block.Drop("heading of the note on the author");
            if (!block.IsFree || block.Text.Length > Longest || (!Sentence.Ends(block.Text) && !Names.IsRole(block.Text)) || !names.Exists(name => IsAbout(block.Text, name)))
                continue;
            draft.Facts.About = draft.Facts.About is { } about ? about + " " + block.Text : block.Text;
            block.Claim(Role.Metadata, "note on the author", Certainty.Inferred, "about");
        }
    }

    private static bool IsAbout(string text, string name)
    {
        var first = name[..name.IndexOf(' ', StringComparison.Ordinal)];
        var rest = text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? text[name.Length..] : text.StartsWith(first, StringComparison.OrdinalIgnoreCase) ? text[first.Length..] : null;
        rest = rest?.Replace('\u00A0', ' ');
        // A heading with the name can run into the note.
        rest = rest is not null && rest.StartsWith(" " + first + " ", StringComparison.Ordinal) ? rest[(first.Length + 1)..] : rest;
        return rest is not null && Array.Exists(s_verbs, verb => rest.StartsWith(verb, StringComparison.Ordinal));
    }
}
