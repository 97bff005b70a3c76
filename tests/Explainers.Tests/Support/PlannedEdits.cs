namespace Explainers.Tests.Support;

/// <summary>
/// Edits of the small site, each of something that one stage reads and no other tells it of: edits made at random find few of them. Where the memo’s key of a stage lacks what it reads,
/// the site is wrong after one of them, or after it was taken back.
/// </summary>
internal static class PlannedEdits
{
    private const string Site = "input/site.yaml";
    private const string Publishers = "input/publishers.yaml";
    private const string Ferry = "input/articles/ferry-strike.md";
    private const string Mayor = "input/articles/mayor-yields.md";
    private const string Talks = "input/articles/talks-resume.md";
    private const string MayorPage = "input/explainers/mayor.md";
    private const string Mina = "input/people/mina-okafor.md";
    private const string Third = "input/explainers/third.md";
    private const string Fox = "input/people/lena-fox.md";
    private const string Words = "theme/strings/en.yaml";
    private const string AnotherFile = "input/articles/another.md";
    private const string Another = "---\ntitle: Another\npublisher: open-wire\npublished: 2026-03-04\n---\n\nBoats are our roads, and 17 boats sail. A zeppelin came.\n";

    /// <summary>What the small site lacks for them: pages that quote outside of explainers, one of a rule alone, one that names another.</summary>
    public static readonly Step[] Beginning =
    [
        new(Third, null, "---\ntitle: The boats\nquestion: What do the boats carry?\nsummary: Both sides are to yield [@mayor-yields].\npublished: 2026-03-01\nsources: { match: { people: [mina-okafor], terms: [crews] } }\n---\n## What do they carry?\n\nPassengers and freight.\n"),
        new(Mina, "speaks for the crews", "speaks for the crews, who want “eight hours of rest, no less” [@ferry-strike; @talks-resume]. She speaks for them"),
        new("input/pages/about.md", "in tests only.", "in tests only. “Boats are our roads” [@mayor-yields]."),
    ];

    /// <summary>Each edit with its name, in steps; after them all that it touched is taken back.</summary>
    public static readonly (string What, Step[] Steps)[] All =
    [
        ("an article’s words change", [new(Talks, "met again on", "met once more on")]),
        ("the words of a quotation go, and stand elsewhere", [new(Mayor, "“Boats are our roads,”", "“Boats are our streets,”"), new(AnotherFile, null, Another)]),
        ("a quotation that nobody finds is found", [new(MayorPage, "[b]oats are our roads", "ships are our streets"), new(Talks, "met again", "met again, and “ships are our streets”,")]),
        ("a number that nobody finds is found", [new(MayorPage, "Lena Fox, the mayor,", "Of 17 boats Lena Fox, the mayor,"), new(AnotherFile, null, Another)]),
        ("a quotation moves from one cited article to another", [new(Ferry, "hours failed.", "hours failed. “Eight hours of rest, no less”, they say."), new(Ferry, "“Eight", "“Nine")]),
        ("a page no longer quotes an article", [new("input/explainers/ferry-strike-explained.md", "waiting: “Boats are our roads” [@mayor-yields]", "waiting [@mayor-yields]")]),
        ("what a plain page cites goes", [new(Mayor, "could not wait.", "could not wait. There are 17 boats."), new("input/pages/about.md", "tests only.", "tests only. The mayor is Lena Fox [@mayor-yields]. There are 17 boats [@mayor-yields]."), new(Mayor, "17 boats", "18 boats"), new(Mayor, "Lena Fox", "Lena Wolf")]),
        ("two articles print a remark differently, one of them in French", [new(AnotherFile, null, Another + "\nThe crews met. “We can’t sail safely on only four hours of sleep,” union leader Mina Okafor said.\n"), new(Publishers, "name: Open Wire", "name: Open Wire\n  language: fr"), new(Site, "language: en", "language: fr-CA")]),
        ("an article comes first", [new(AnotherFile, null, Another)]),
        ("an article goes", [new("input/articles/talks-resume.md", null, null), new("seeds/talks.txt", null, null), new("seeds/talks.yaml", null, null)]),
        ("a seed goes", [new("seeds/talks.txt", null, null)]),
        ("a seed changes where it is quoted", [new("seeds/mayor.txt", "Boats are our roads", "Boats are our streets")]),
        ("a seed no longer describes its publisher", [new("seeds/ferry.txt", "its people. Subscribe", "nobody. Subscribe")]),
        ("an article names another seed", [new(Talks, "seed: talks.txt", "seed: mayor.txt")]),
        ("an article is of another seed", [new(Talks, "seedSha256: 7c", "seedSha256: 8c")]),
        ("a sidecar tells more of a seed without an article", [new(Talks, null, null), new("seeds/talks.yaml", "id: talks-resume", "id: talks-resume\nbyline: Bo Quill")]),
        ("a sidecar’s article is called otherwise", [new("seeds/mayor.yaml", "id: mayor-yields", "id: mayor")]),
        ("an article is newer than its page", [new(Talks, "published: 2026-03-04", "published: 2026-03-08")]),
        ("an article is in French, and nothing else is", [new(Mayor, "published: 2026-03", "language: fr\npublished: 2026-03")]),
        ("a publisher is in French", [new(Publishers, "name: Quiet & Press", "name: Quiet & Press\n  language: fr")]),
        ("the site is in French", [new(Site, "language: en", "language: fr-CA")]),
        ("the site is in French, and its articles are not", [new(Mayor, "published: 2026-03", "language: en\npublished: 2026-03"), new(MayorPage, "Both sides to yield", "17 sides to yield today, says the Okafor Press"), new(Site, "language: en", "language: fr-CA")]),
        ("a publisher has another name", [new(Publishers, "name: Quiet & Press", "name: Loud & Press"), new(Publishers, "name: Harbour Gazette", "name: Harbour Paper"), new(Publishers, "name: Open Wire", "name: Mina Okafor")]),
        ("a page names a publisher", [new(MayorPage, "Lena Fox, the mayor,", "Lena Fox, whom the Quiet Press calls the mayor,"), new(Publishers, "name: Quiet & Press", "name: Loud & Press")]),
        ("a publisher gives less", [new(Publishers, "rights: full", "rights: link"), new(Publishers, "rights: excerpt", "rights: excerpt\n  budget: { quotedWords: 5 }")]),
        ("a publisher’s key changes", [new(Publishers, "open-wire:", "opn-wire:")]),
        ("a person has another name", [new(Mina, "name: Mina Okafor", "name: Mina K. Okafor"), new(Mina, "aliases: [Okafor]", "aliases: [Okafor, Barr]"), new("input/people/jon-barr.md", "name: Jon Barr", "name: Jon Borr")]),
        ("a person is missed and comes", [new(MayorPage, "sources:", "people: [lena-fox]\nsources:"), new(Fox, null, "---\nname: Lena Fox\n---\n")]),
        ("an article is missed, cannot be read and comes", [new(MayorPage, "pin: [mayor-yields]", "pin: [mayor-yields, another]"), new(MayorPage, "Lena Fox, the mayor,", "It took 99 days [@another]. @another knows. Lena Fox, the mayor,"), new(AnotherFile, null, "---\ntitle: [\n---\n"), new(AnotherFile, null, Another)]),
        ("a word that was no citation is one", [new(MayorPage, "Lena Fox, the mayor,", "Nobody else did, says @another.\n\nLena Fox, the mayor,"), new(Mina, "She speaks for them", "\n\nShe likes boats, says @another.\n\nShe speaks for them"), new(AnotherFile, null, Another)]),
        ("a word that was a citation is none", [new(AnotherFile, null, Another), new(MayorPage, "Lena Fox, the mayor,", "Nobody else did, says [another].\n\nIt took 99 days [@mayor-yields], says [another].\n\n“So it goes”, says @another.\n\nLena Fox, the mayor,"), new(Mina, "She speaks for them", "\n\nShe likes boats, says @another.\n\nShe is 99 [@ferry-strike], says [another].\n\n“So it goes”, says [another].\n\nShe speaks for them"), new("input/pages/about.md", "tests only.", "tests only. It is 99 days old [@mayor-yields], says @another."), new(AnotherFile, null, null), new(AnotherFile, null, Another)]),
        ("an article that is cited goes", [new(AnotherFile, null, Another), new(MayorPage, "Lena Fox, the mayor,", "A zeppelin came [@another]. Of 17 boats [@another] “17 boats sail” [@another].\n\nLena Fox, the mayor,"), new("input/pages/about.md", "tests only.", "tests only. There are 17 boats [@another]."), new(AnotherFile, null, null)]),
        ("an article that is excluded comes and goes", [new(MayorPage, "pin: [mayor-yields]", "pin: [mayor-yields]\n  exclude: [another]"), new(AnotherFile, null, Another), new(MayorPage, "Lena Fox, the mayor,", "A zeppelin came [@another].\n\nLena Fox, the mayor,"), new(AnotherFile, null, null)]),
        ("an article that is pinned comes and goes", [new(MayorPage, "pin: [mayor-yields]", "pin: [mayor-yields, another]"), new(AnotherFile, null, Another), new(AnotherFile, "A zeppelin came", "A ship came"), new(AnotherFile, null, null)]),
        ("a rule takes an article in, and more of it", [new(AnotherFile, null, Another + "\nMina Okafor speaks for the crews.\n"), new(AnotherFile, "the crews", "the crews and other crews"), new(AnotherFile, "Mina Okafor speaks", "Mina Okafar speaks")]),
        ("a rule asks for other words", [new(Third, "terms: [crews]", "terms: [yield, company]"), new(Third, "terms: [yield, company]", "terms: [zeppelin, crews]"), new(AnotherFile, null, Another + "\nMina Okafor speaks.\n"), new(Third, "people: [mina-okafor]", "people: [mina-okafor, jon-barr]"), new(Mina, "name: Mina Okafor", "name: Mina Barr")]),
        ("a page that could mean an article that was not read", [new("seeds/blank.txt", null, "\n"), new(MayorPage, "pin: [mayor-yields]", "pin: [mayor-yields, anothr]"), new(MayorPage, "Lena Fox, the mayor,", "A zeppelin came [@anothr].\n\nLena Fox, the mayor,"), new(AnotherFile, null, Another)]),
        ("a person has the last name that a page has", [new(MayorPage, "Lena Fox, the mayor, said", "Mayor Fox said"), new(Fox, null, "---\nname: Helena Fox\n---\n")]),
        ("a person is called as an article has somebody whom the page does not name", [new(Third, "freight.", "freight. Jon Barr said “boats are our roads” [@mayor-yields]."), new(Fox, null, "---\nname: Helena Q. Fox\naliases: [Lena Fox]\n---\n")]),
        ("a person goes by a description", [new(MayorPage, "Lena Fox, the mayor,", "“Boats are our roads”, the mayor said [@mayor-yields]. Lena Fox, the mayor,"), new(Fox, null, "---\nname: Lena Fox\n---\n"), new(Fox, "name: Lena Fox", "name: Lena Fox\naliases: [the mayor]")]),
        ("an article names a person whom the page calls otherwise", [new(Third, "freight.", "freight. So Vulpes waits [@mayor-yields]."), new(Fox, null, "---\nname: Lena Fox\n---\n"), new(Fox, "name: Lena Fox", "name: Lena Fox\naliases: [Lena Vulpes]")]),
        ("a person whom no article names comes", [new(MayorPage, "Lena Fox, the mayor,", "So Nils Berg waits [@mayor-yields]. Lena Fox, the mayor,"), new("input/people/nils-berg.md", null, "---\nname: Nils Berg\n---\n")]),
        ("a person has another office", [new(MayorPage, "Lena Fox, the mayor,", "Jon Barr said “boats are our roads” [@mayor-yields]. Lena Fox, the mayor,"), new("input/people/jon-barr.md", "Director of North Line", "Mayor of the islands")]),
        ("a page has a publisher speak", [new(MayorPage, "Lena Fox, the mayor,", "The Loud Press said “boats are our roads” [@mayor-yields]. Lena Fox, the mayor,"), new(Publishers, "name: Open Wire", "name: Loud Press"), new(Publishers, "name: Quiet & Press", "name: Loud Press")]),
        ("a publisher is called like somebody whom an article does not name", [new(MayorPage, "Lena Fox, the mayor,", "Nils Berg said “boats are our roads” [@mayor-yields]. Lena Fox, the mayor,"), new(Publishers, "name: Quiet & Press", "name: The Nils Berg Press")]),
        ("a publisher’s name no longer spells a short form out", [new(Publishers, "name: Quiet & Press", "name: My Loud Press"), new(MayorPage, "Lena Fox, the mayor,", "So MLP waits [@mayor-yields]. Lena Fox, the mayor,"), new(Publishers, "name: My Loud Press", "name: My Still Press")]),
        ("a word stands only in the name of a source’s publisher, in another spelling", [new(Publishers, "name: Quiet & Press", "name: Mueller Press"), new(Third, "freight.", "freight. The mayor reads Müller [@mayor-yields]."), new(Publishers, "name: Mueller Press", "name: Loud Press"), new(Publishers, "name: Loud Press", "name: The Mueller Paper"), new(Publishers, "quiet-press:", "silent-press:")]),
        ("what a word is made of stands only in the name of a source’s publisher", [new(Third, "freight.", "freight. The mayor greets a Londoner [@mayor-yields]."), new(Publishers, "name: Quiet & Press", "name: London Press"), new(Publishers, "name: London Press", "name: Paris Press")]),
        ("a short form in the name of a source’s publisher is spelled out on a page", [new(Publishers, "name: Quiet & Press", "name: MLZ Press"), new(Third, "freight.", "freight. The mayor reads My Loud Zine [@mayor-yields]."), new(Publishers, "name: MLZ Press", "name: MLY Press")]),
        ("a place stands only in the name of a source’s publisher", [new(Publishers, "name: Quiet & Press", "name: Icelandic Press"), new(Third, "freight.", "freight. The mayor greets Iceland [@mayor-yields]."), new(Publishers, "name: Icelandic Press", "name: Danish Press")]),
        ("a person stands only in the name of a source’s publisher", [new("input/people/nils-berg.md", null, "---\nname: Nils Berg\naliases: [Barto]\n---\n"), new(Publishers, "name: Quiet & Press", "name: Nils Berg Press"), new(Third, "freight.", "freight. The mayor greets Barto [@mayor-yields]."), new(Publishers, "name: Nils Berg Press", "name: Nils Borg Press")]),
        ("the neighbour of a word comes in the name of a source’s publisher", [new(Mayor, "could not wait.", "could not wait. Tomes can."), new(Third, "freight.", "freight. The mayor reads the Miss Tomes [@mayor-yields]."), new(Publishers, "name: Quiet & Press", "name: Miss Times")]),
        ("a neighbour has another beside it in the name of a source’s publisher", [new(Mayor, "could not wait.", "could not wait, Miss. Tomes can."), new(Third, "freight.", "freight. The mayor reads the Miss Tomes [@mayor-yields]."), new(Publishers, "name: Quiet & Press", "name: Miss Times")]),
        ("two words of the name of a source’s publisher change places", [new(Mayor, "could not wait.", "could not wait for the Miss Times. Tomes can."), new(Publishers, "name: Quiet & Press", "name: Miss Toemes"), new(Third, "freight.", "freight. The mayor reads the Miss Tömes [@mayor-yields]."), new(Publishers, "name: Miss Toemes", "name: Toemes Miss")]),
        ("a page names the publisher of an article that it does not cite", [new(Third, "freight.", "freight. So Wire waits [@mayor-yields]."), new(Publishers, "name: Open Wire", "name: Open Cable")]),
        ("a publisher’s name is much like a word of a page", [new(MayorPage, "Lena Fox, the mayor,", "So Freight waits [@mayor-yields]. Lena Fox, the mayor,"), new(Publishers, "name: Open Wire", "name: Open Fright")]),
        ("a form of a word is one of the language", [new(MayorPage, "Lena Fox, the mayor,", "Okaform waits [@talks-resume]. Lena Fox, the mayor,"), new("input/pages/about.md", "A small desk", "A small desk of okaforms")]),
        ("a page without sources gets one", [new("input/explainers/waiting.md", null, "---\ntitle: Air\nquestion: What flies?\nsummary: A ship of the air does.\npublished: 2026-03-05\nsources: { match: { terms: [zeppelin] } }\n---\n## What flies?\n\nIt flew over the islands.\n"), new(Ferry, "hours failed.", "hours failed. A zeppelin came."), new(Ferry, "A zeppelin came.", "A zeppelin came, and a zeppelin went.")]),
        ("every page is strict", [new(Mina, "She speaks for them", "\n\nShe likes boats.\n\nShe speaks for them"), new(Site, "title:", "strict: true\ntitle:")]),
        ("a name is a word of the language elsewhere", [new(MayorPage, "Lena Fox, the mayor,", "Lena Fox, the mayor of Ferryland,"), new("input/pages/about.md", "A small desk", "A small ferryland desk"), new(Talks, "North Line and", "In Ferryland North Line and")]),
        ("a page that is named has another question", [new("input/pages/about.md", "tests only.", "tests only, as [[mayor]] tells."), new(MayorPage, "What does the mayor want?", "What does she ask for?")]),
        ("a page that is linked waits", [new("input/people/jon-barr.md", "name:", "draft: true\nname:"), new(MayorPage, "title:", "draft: true\ntitle:")]),
        ("a picture goes", [new("input/assets/boats.svg", null, null)]),
        ("a card comes, and what it says changes", [new("input/explainers/third.png", "theme/icon.png", null), new(Site, "title: The Small Desk", "title: The Other Desk"), new(Talks, "the crews want", "everybody wants"), new("input/explainers/third.png", "input/assets/boats.svg", null)]),
        ("the site has another address", [new(Site, "/small/", "/other/")]),
        ("the site has other words", [new(Talks, "publisher: open-wire\n", ""), new(Words, "Unknown publisher", "Nobody knows who"), new(Words, "Headline not known", "No headline"), new(Words, "{count} source\"", "{count} origin\""), new(Words, "Sources", "Origins")]),
        ("a template changes, and partials that stand in others", [new("theme/templates/home.hbs", "<p class=\"tagline\">", "<p class=\"tagline new\">"), new("theme/partials/lang.hbs", "lang=", "data-x lang="), new("theme/partials/layout.hbs", "<main id=\"main\">", "<main id=\"main\" class=\"x\">"), new("theme/partials/layout.hbs", "class=\"x\"", "class=\"y\"")]),
        ("a partial has a mistake, and is mended otherwise", [new("theme/partials/footer.hbs", "{{t.receipts}}", "{{nothing}}"), new(MayorPage, "Lena Fox, the mayor,", "Lena Fox, mayor,"), new("theme/partials/footer.hbs", "{{nothing}}", "{{site.title}}")]),
        ("a partial is asked for and comes", [new("theme/partials/footer.hbs", "<footer class=\"foot\">", "<footer class=\"foot\">{{> more}}"), new("theme/partials/more.hbs", null, "<p>{{site.title}}</p>\n"), new("theme/partials/more.hbs", "<p>", "<p class=\"x\">")]),
        ("a text that templates show changes", [new("theme/partials/footer.hbs", "{{t.receipts}}", "{{t.nothing}}"), new("theme/partials/footer.hbs", "{{t.nothing}}", "{{t.feed}}")]),
        ("files come that nothing reads", [new("input/notes.txt", null, "One.\n"), new("input/notes.txt", null, "Two.\n"), new("input/people/lena-fox.txt", null, "Three.\n"), new(Site, null, null), new("input/site.yml", null, "title: Another\n")]),
        ("two files have one id", [new("input/articles/below/talks-resume.md", null, Another), new("input/articles/below/talks-resume.md", "17 boats", "18 boats"), new("input/explainers/Third One.md", null, "---\ntitle: [\n---\n")]),
        ("a card loses its page", [new("input/explainers/third.png", "input/assets/boats.svg", null), new("input/explainers/third.md", null, null)]),
        ("the day of a page that waits moves", [new("input/pages/about.md", "tests only.", "tests only: see [the mayor](../explainers/mayor.md) and [her part](../explainers/mayor.md#what-did-she-say)."), new(MayorPage, "published: 2026-03-04", "published: 2027-03-04"), new(MayorPage, "published: 2027-03-04", "published: 2027-03-05")]),
        ("only a page that waits names a person, until another links there", [new("input/people/lena-fox.md", null, "---\nname: Lena Fox\n---\nShe is the mayor [@mayor-yields].\n"), new(MayorPage, "title:", "draft: true\npeople: [lena-fox]\ntitle:"), new("input/explainers/third.md", "Passengers and freight.", "Passengers and [freight](../people/lena-fox.md)."), new(Mina, "speaks for them", "speaks for [them](lena-fox.md)"), new("input/explainers/third.md", "[freight](../people/lena-fox.md)", "freight")]),
        ("a page that waits names people who wait", [new("input/people/jon-barr.md", "name:", "draft: true\nname:"), new(MayorPage, "title:", "draft: true\npeople: [jon-barr]\ntitle:"), new("input/people/jon-barr.md", "draft: true", "excluded: true")]),
        ("a file that is linked cannot be read", [new("input/pages/about.md", "tests only.", "tests only: see [her](../people/lena-fox.md)."), new("input/people/lena-fox.md", null, "---\nname: [\n---\n"), new("input/people/lena-fox.md", null, "---\nname: Lena Fox\n---\n")]),
        ("a part of a page that is linked goes, and the page", [new("input/pages/about.md", "tests only.", "tests only: [one](../explainers/third.md#what-do-they-carry), <https://desk.example/small/explainers/third/>, [two](https://desk.example/small/explainers/third/)."), new("input/explainers/third.md", "## What do they carry?", "## What is on board?"), new("input/explainers/third.md", null, null)]),
        ("a topic has two spellings", [new(MayorPage, "sources:", "topics: [ferries]\nsources:"), new(MayorPage, "The mayor’s part", "The mayor’s own part"), new("input/explainers/ferry-strike-explained.md", "title: The ferry strike", "title: Ferries"), new(MayorPage, "[ferries]", "[Ferries, \"!\"]")]),
        ("the words of a language go", [new(MayorPage, "title:", "language: fr-CA\ntitle:"), new("theme/strings/fr-CA.yaml", null, null)]),
        ("a page is in a language whose words age", [new(MayorPage, "Lena Fox, the mayor, said", "Aujourd’hui Lena Fox, the mayor, currently said"), new(MayorPage, "title:", "language: fr-CA\ntitle:")]),
        ("a mark stands on a page and on a person’s", [new("input/pages/about.md", "## How", "## [@our-view] How"), new(Mina, "She speaks for them", "\n\n## She speaks [@our-sum]\n\nShe speaks for them"), new("input/articles/our-view.md", null, Another), new("input/articles/our-view.md", "17 boats", "18 boats")]),
        ("an article is called otherwise than its sidecar says, and takes the name of a seed that has none", [new(Talks, null, null), new("seeds/mayor.yaml", "id: mayor-yields", "id: talks-resume"), new(Mayor, null, null), new("seeds/mayor.yaml", "id: talks-resume", "id: mayor-yields")]),
        ("a sidecar goes, and one without a seed comes", [new(Talks, null, null), new("seeds/talks.yaml", null, null), new("seeds/nobody.yaml", null, "id: nobody\n"), new("seeds/nobody.txt", null, "Nobody speaks\n\n4 March 2026\n\nNobody said a word on Wednesday, and everybody heard it.\n")]),
        ("a publisher’s wordings change where a seed has no article", [new(Talks, null, null), new(Publishers, "name: Open Wire", "name: Open Wire\n  boilerplate: [So did they]"), new(Publishers, "boilerplate: [So did they]", "credits: [Talks resume]"), new(Publishers, "open-wire:", "opn-wire:")]),
        ("an article comes for a seed that has none", [new(Talks, null, null), new("input/articles/another.md", null, Another.Replace("publisher:", "seed: talks.txt\npublisher:", StringComparison.Ordinal)), new("input/articles/yet-another.md", null, Another.Replace("publisher:", "seed: talks.txt\npublisher:", StringComparison.Ordinal))]),
        ("the theme changes", [new("theme/styles/10-tokens.css", "--accent:", "--accent2:"), new("theme/partials/footer.hbs", "<footer", "<footer class=\"x\"")]),
    ];

    /// <summary>One change of one file: <paramref name="What"/> becomes <paramref name="With"/>; the whole file where there is no What; without With the file goes, or becomes a copy of the file What.</summary>
    internal sealed record Step(string Path, string? What, string? With)
    {
        /// <summary>Makes it.</summary>
        /// <summary>Whether there is what it changes: another edit may have taken that away.</summary>
        public bool IsPossible(TestProject project) => What is null || With is null ? What is null || project.Has(What) : project.Has(Path) && project.Read(Path).Contains(What, StringComparison.Ordinal);

        public void Make(TestProject project)
        {
            var full = System.IO.Path.Combine(project.Root, Path);
            if (With is null && What is null)
                File.Delete(full);
            else if (With is null)
                File.Copy(System.IO.Path.Combine(project.Root, What!), full, overwrite: true);
            else if (What is null)
                project.Write(Path, With);
            else
                project.Edit(Path, What, With);
        }
    }
}
