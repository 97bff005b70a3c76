using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Speakers;

/// <summary>What to say of a speaker whom the source does not confirm.</summary>
internal static class SpeakerReport
{
    /// <summary>Reports a speaker whom the source contradicts, at the words of the page that name them, with every passage.</summary>
    public static void Contradicted(PageAttribution page, (SourceStatement Statement, Span Passage)[] statements, bool isOutlet, bool isAbsent, ArticleText text, string? publisher, DiagnosticBag diagnostics)
    {
        var id = page.Quotation.Article.Id;
        var who = Who(page.Voice!);
        var source = statements[0].Statement;
        var outlet = publisher ?? id;
        var (message, hint) = (isOutlet, source.Voice) switch
        {
            _ when isAbsent => ($"The page has {who} say this, but {id} never names {who}.", $"Name the speaker whom {id} names, or cite the article in which {who} says this."),
            (true, { } said) when PeopleNames.Outlet(page.Voice!.Name) == PeopleNames.Outlet(outlet) || page.Voice!.Phrase.Kind == PhraseKind.Description =>
                ($"The page has {who} say this, but in {id} the words are {Who(said)}’s: they stand there in quotation marks.", $"Say that the words are {Who(said)}’s."),
            (true, _) => ($"The page has {who} say this, but the words stand in {id}, an article by {outlet}.", $"Name {outlet}, or cite the article by {who} that has the words."),
            (_, { IsKnown: false } or { IsSure: false }) when source.Kind == StatementKind.Quoted =>
                ($"The page has {who} say this, but in {id} it is “{source.Voice!.Phrase.Text}” who does, and that is not {who}.", $"Name the speaker as {id} does, or quote what {who} says there."),
            (_, { } said) => ($"The page has {who} say this, but {id} has {Who(said)} say it.", $"Write that {Who(said)} said it, or quote what {who} says there."),
            (_, null) when source.Kind == StatementKind.Quoted =>
                ($"The page has {who} say this, but {id} gives the words to somebody else: it does not name {who} anywhere near them.", $"Name the speaker as {id} does, or quote what {who} says there."),
            _ => ($"The page has {who} say this, but in {id} the words stand outside quotation marks: they are the article’s own.", $"Write that {outlet} says so, or quote what {who} says there."),
        };
        diagnostics.Add(Rules.SpeakerContradicted, page.At, message, hint, [.. statements.Select(s => Note(s.Statement, s.Passage, text))]);
    }

    /// <summary>Lists a speaker whom the source neither confirms nor contradicts.</summary>
    public static void CannotTell(PageAttribution page, (SourceStatement Statement, Span Passage)[] statements, DiagnosticBag diagnostics)
    {
        var id = page.Quotation.Article.Id;
        var why = (page.Voice, statements[0].Statement) switch
        {
            (null, _) => "the page does not make it plain who speaks",
            ({ IsKnown: false }, _) => $"the page gives no name for “{page.Voice!.Phrase.Text}”",
            (_, { Kind: StatementKind.Unclear }) => $"{id} has the words partly outside quotation marks, or in a quotation inside another",
            (_, { Kind: StatementKind.Reported }) => $"{id} reports this in words of its own, outside quotation marks",
            (_, { Kind: StatementKind.Own }) => $"{id} has the words outside quotation marks, as its own",
            (_, { Voice: null }) => $"{id} does not say plainly whose words these are",
            (_, { Voice: { } said }) => $"{id} gives them to “{said.Phrase.Text}”{(said.Phrase.Kind == PhraseKind.Pronoun ? $", most likely {said.Name}" : "")}",
        };
        diagnostics.Add(Rules.SpeakerUnknown, page.At, $"Who says this could not be checked: {why}.",
            page.Voice is null ? "Read the passage, and write beside the quotation who says it."
                : page.Voice.IsKnown ? "Read the passage and see that the page names the right speaker."
                : "Write the name; or add what the page calls the speaker to the “aliases” of that person in input/people.",
            new Note("The passage:", page.Quotation.Passage));
    }

    private static Note Note(SourceStatement statement, Span passage, ArticleText text)
    {
        if (statement.Voice is not { } voice)
            return new Note("The passage:", text.Written.Locate(passage));
        var message = voice.Phrase.Kind == PhraseKind.Pronoun ? $"The words are attributed here; “{voice.Phrase.Text}” is {Who(voice)}:" : "The words are attributed here:";
        return new Note(message, text.Written.Locate(voice.Phrase.Span));
    }

    private static string Who(Voice voice) => voice.Person?.Name ?? (voice.Name.Length > 0 ? voice.Name : voice.Phrase.Text);
}
