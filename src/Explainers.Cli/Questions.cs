using Explainers.Content;

namespace Explainers.Cli;

/// <summary>Asks somebody at a terminal; without one, nobody answers.</summary>
internal sealed class Questions(TextReader answers, TextWriter questions, bool isTerminal)
{
    /// <summary>The terminal, if both ends of it are one.</summary>
    public static Questions AtTerminal => new(Console.In, Console.Out, !Console.IsInputRedirected && !Console.IsOutputRedirected);

    /// <summary>An answer; null when there is none.</summary>
    public string? Ask(string question)
    {
        if (!isTerminal)
            return null;
        questions.Write(question + " ");
        questions.Flush();
        return answers.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }

    /// <summary>One of a few, by its number or its name; null when nobody chooses one.</summary>
    public string? Choose(string question, string[] choices)
    {
        if (!isTerminal)
            return null;
        for (var i = 0; i < choices.Length; i++)
            questions.WriteLine($"  {i + 1}  {choices[i]}");
        return Ask(question) is not { } answer ? null : int.TryParse(answer, out var number) && number > 0 && number <= choices.Length ? choices[number - 1] : choices.FirstOrDefault(c => c.Equals(answer, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Which articles an explainer is about, as “people:ID” and “terms:WORD”.</summary>
    public string[] Matches(Library library)
    {
        if (!isTerminal)
            return [];
        questions.WriteLine($"People: {string.Join(", ", library.People.Keys.Order(StringComparer.Ordinal))}");
        var people = Ask("Which of them must its articles name? (Enter for none; several with commas)");
        var terms = Ask("Which words should they have, at least one? (Enter for none; several with commas)");
        return [.. people is null ? Array.Empty<string>() : ["people:" + people], .. terms is null ? Array.Empty<string>() : ["terms:" + terms]];
    }
}
