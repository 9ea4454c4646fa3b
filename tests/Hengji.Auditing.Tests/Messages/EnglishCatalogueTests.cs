using System.Text.RegularExpressions;
using Hengji.Auditing.Messages;

namespace Hengji.Auditing.Tests.Messages;

public sealed partial class EnglishCatalogueTests
{
    /// <summary>Rooms whose Chinese sentences are told to readers; those of Claims, Numbers and Tables are words they look for.</summary>
    private static readonly string[] Rooms = ["Relations", "Between", "Forms", "Completeness", "Names", "Indicators", "Verdicts"];

    /// <summary>What is put in front of a question, a chapter number, and a file's name before a place: told otherwise in English.</summary>
    private static readonly string[] NoSentences = ["十{0}", "《{0}》{1}", "{0}、", "{0}{1}。{2}", "第{0}部分"];

    [Fact]
    public void Every_sentence_of_the_sources_has_English()
    {
        var sentences = Sources().SelectMany(ChineseSentences.In).Except(NoSentences).Distinct().ToList();
        sentences.Count.ShouldBeGreaterThan(200);
        sentences.Where(sentence => !EnglishCatalogue.All.ContainsKey(sentence)).ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_without_English_is_seen()
    {
        const string Source = """
            var relation = new ReportRelation(kind, $"“{(isMore ? "甲" : $"{name}乙")}”等于“{total}”", 'x') { Assumption = isSure ? "" : "丙是全部" }; // $"{丁}"
            if (text.Contains("戊"))
            """;
        ChineseSentences.In(Source).ShouldBe(["{0}乙", "“{0}”等于“{1}”", "丙是全部"], ignoreOrder: true);
    }

    [Fact]
    public void Both_languages_have_the_same_holes() =>
        EnglishCatalogue.All.Where(pair => !Holes(pair.Key).SetEquals(Holes(pair.Value))).Select(pair => pair.Key).ShouldBeEmpty();

    [Fact]
    public void No_sentence_stands_twice() =>
        CatalogueFiles.Read().GroupBy(pair => pair.Chinese).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void The_English_is_English_but_for_words_looked_for() =>
        EnglishCatalogue.All.Values.Where(english => InEnglish.Outside(english).Length > 0).ShouldBeEmpty();

    private static HashSet<string> Holes(string sentence) => [.. Hole().Matches(sentence).Select(match => match.Value)];

    private static IEnumerable<string> Sources() =>
        Rooms.SelectMany(room => Directory.EnumerateFiles(Repository.PathOf("src", "Hengji.Auditing", room), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
