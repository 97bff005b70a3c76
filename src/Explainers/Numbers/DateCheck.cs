using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Numbers;

/// <summary>What carries a date: a passage, or only the day of publication, and then the passage is null.</summary>
internal sealed record DateCarrier(Article Article, Location? Passage);

/// <summary>
/// Every date of a statement is one that a source has, or lies around one, and is the date of the same thing: a date that only stands in
/// passages about something else, while a passage about what the statement says has another date, is the wrong one.
/// </summary>
internal sealed class DateCheck(AllFacts facts, DiagnosticBag diagnostics)
{
    /// <summary>What carries a date; null when nothing does, which is reported.</summary>
    public DateCarrier? One(Statement statement, WrittenDate page)
    {
        if (Disagrees(page))
        {
            WeekdayDisagrees(statement, page);
            return null;
        }
        if (OtherRange(statement, page) is ({ } first, { } last))
        {
            diagnostics.Add(Rules.DateNotInSource, statement.Words.Locate(page.Span), $"{last.Sentence.Article.Id} gives these years otherwise, and has no passage with both of the page’s.",
                $"Write the years as the source has them: “{last.Sentence.Text.Text[first.Date.Span.Start..last.Date.Span.End].ReplaceLineEndings(" ")}”.", new Note("The source has them here:", last.At));
            return null;
        }
        var all = statement.Sources.SelectMany(id => facts.Of(id).Dates).ToArray();
        var carrying = all.Where(f => DateMatch.Carries(f, page) && !(f.IsAhead && !f.Sentence.Words.Any(w => statement.About.Contains(w) && IsTelling(f, w)))).ToArray();
        var best = carrying.OrderByDescending(f => Shared(statement, f)).FirstOrDefault(f => Rival(statement, page, f, all) is null);
        if (best is not null && page is { Weekday: > 0, Day: > 0, Year: 0 } && !carrying.Any(f => f.Date.Weekday == page.Weekday || f.Periods.Any(p => p.IsDay && DateMatch.Weekday(p.First) == page.Weekday)))
        {
            WeekdayDisagrees(statement, page);
            return null;
        }
        if (best is not null)
            return new DateCarrier(best.Sentence.Article, best.At);
        if (statement.Sources.Select(id => facts.Of(id).Article).FirstOrDefault(a => a.Published is { } published && DateMatch.Carries(published, page)) is { } article)
            return new DateCarrier(article, null);
        if (page.IsBareYear && statement.Sources.SelectMany(id => facts.Of(id).Numbers).FirstOrDefault(n => n.Quantity.Value == page.Year && n.Quantity.Unit.Length == 0) is { } number)
            return new DateCarrier(number.Sentence.Article, number.At);
        Report(statement, page, carrying, all);
        return null;
    }

    /// <summary>The range of a source that shares one end with the page’s and not the one that is asked for.</summary>
    private (DateFact First, DateFact Last)? OtherRange(Statement statement, WrittenDate page)
    {
        if (!page.IsBareYear || YearRange.In(statement.Words.Text, statement.Reading.Dates).FirstOrDefault(r => r.First == page || r.Last == page) is not ({ } first, { } last))
            return null;
        var sources = statement.Sources.Select(facts.Of).ToArray();
        if (sources.SelectMany(s => s.Dates).GroupBy(d => d.Sentence).Any(g => g.Any(d => DateMatch.Carries(d, first)) && g.Any(d => DateMatch.Carries(d, last))))
            return null;
        var range = sources.SelectMany(s => s.Ranges).FirstOrDefault(r => (r.First.Date.Year == first.Year, r.Last.Date.Year == last.Year) == (page == last, page == first));
        return range.Last is null ? null : range;
    }

    private static bool Disagrees(WrittenDate page) => page is { Weekday: > 0, Year: > 0 } && Period.Of(page) is [{ IsDay: true } day] && DateMatch.Weekday(day.First) != page.Weekday;

    private void WeekdayDisagrees(Statement statement, WrittenDate page)
    {
        var day = Period.Of(page);
        var message = day.IsEmpty ? "No source has this weekday on this date." : $"{DateWords.Of(day[0])} was a {DateWords.Weekday(day[0].First)}.";
        diagnostics.Add(Rules.WeekdayDisagrees, statement.Words.Locate(page.Span), $"“{statement.Text(page.WeekdaySpan)}” does not go with the date beside it. {message}",
            "Look the date up in the source, and put the weekday or the date right.");
    }

    private static int Shared(Statement statement, DateFact fact) => fact.Sentence.Words.Count(statement.About.Contains);

    private bool IsTelling(DateFact fact, string word) => facts.Of(fact.Sentence.Article.Id).IsTelling(word);

    /// <summary>
    /// A date that belongs to the page’s words rather than the one that carries theirs: its passage has all that their clause shares with the
    /// other passage, and a telling word more; or two telling words, and the other none. A date that the statement has as well is no rival. In
    /// prose both stand in one article, for a sentence may say of one thing what two articles have.
    /// </summary>
    private DateFact? Rival(Statement statement, WrittenDate page, DateFact carrying, DateFact[] all)
    {
        var about = statement.Near(page.Span);
        return all.FirstOrDefault(rival =>
        {
            var isAway = rival.Sentence.Article != carrying.Sentence.Article && !statement.IsEntry;
            if (isAway || ReferenceEquals(rival.Sentence, carrying.Sentence) || !DateMatch.IsRival(rival, page) || DateMatch.Carries(rival, page) || statement.Reading.Dates.Any(d => d.IsNamed && DateMatch.Carries(rival, d)))
                return false;
            var score = Rivalry.Of(about, facts, (carrying.Sentence, carrying.Date.Span), (rival.Sentence, rival.Date.Span));
            if (page.IsBareYear)
                return score is { HasAll: true, Telling: > 1, IsTold: false } && !statement.IsHead;
            return (score.IsMore && score.Mine > 0) || (score.Telling > 1 && !score.IsTold && !statement.IsHead);
        });
    }

    private void Report(Statement statement, WrittenDate page, DateFact[] carrying, DateFact[] all)
    {
        var at = statement.Words.Locate(page.Span);
        var words = statement.Text(page.Span);
        var nearest = carrying.Select(c => Rival(statement, page, c, all)).FirstOrDefault(r => r is not null)
            ?? all.Where(f => DateMatch.IsRival(f, page) || (page.IsBareYear && f.Date.Year > 0)).OrderByDescending(f => page.Month > 0 && f.Date.Month == page.Month).ThenByDescending(f => Shared(statement, f)).FirstOrDefault();
        var names = string.Join(" nor ", statement.Sources);
        var elsewhere = carrying.FirstOrDefault() ?? all.FirstOrDefault(f => DateMatch.Carries(f, page));
        var message = elsewhere is not null
            ? $"{elsewhere.Sentence.Article.Id} has “{words}”, but of something else."
            : $"{(statement.Sources.Length == 1 ? $"{names} does not have" : $"Neither {names} has")} the date “{words}”.";
        var undated = statement.Sources.Select(id => facts.Of(id).Article).FirstOrDefault(a => a.Published is null);
        var other = page.Day > 0 ? facts.Except(statement.Sources).FirstOrDefault(f => f.Dates.Any(d => DateMatch.Carries(d, page))) : null;
        var hint = nearest is not null && DateMatch.Carries(nearest, page) ? "Say what happens on it in words of the source, which the note shows, or write the date that is meant."
            : other is not null && carrying.Length == 0 ? $"The date stands in {other.Article.Id}: cite it with [@{other.Article.Id}]."
            : nearest is not null ? $"{Meaning(nearest)} Write the date that is meant, or a less exact one."
            : undated is not null ? $"When {undated.Id} was published is not known, so its weekdays and months have no year. Give it a “published” date if you know it."
            : "Write a date that the source has, or cite the article that has this one.";
        diagnostics.Add(Rules.DateNotInSource, at, message, hint, nearest is null ? [] : [new Note("The nearest date there:", nearest.At)]);
    }

    private static string Meaning(DateFact fact)
    {
        var words = fact.Sentence.Text.Text.Substring(fact.Date.Span.Start, fact.Date.Span.Length);
        return fact.Periods is [var period, ..] && fact.Date.Year == 0 ? $"The source has “{words}”, which is {DateWords.Of(period)}." : $"The source has “{words}”.";
    }
}
