using System.Text.RegularExpressions;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Claims;

/// <summary>What the figures of running text say.</summary>
public static partial class ProseClaims
{
    /// <summary>The claims of all paragraphs and of cells that hold sentences, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    public static ImmutableArray<Claim> Of(PrintedDocument document, FigureBook book) =>
        [.. PassageReader.Read(document, book).SelectMany(passage => passage.Sentences).SelectMany(Of)];

    private static IEnumerable<Claim> Of(ReadSentence sentence)
    {
        var last = "";
        foreach (var mention in sentence.Mentions)
        {
            var subject = SubjectIn.Sentence(mention, last);
            last = mention.Depth == 0 && FactKey.Subject(subject).Length > 0 ? subject : last;
            yield return Claim(mention, subject);
        }
    }

    private static Claim Claim(Mention mention, string subject) =>
        new(mention.Figure, IsAgainstBudget(mention) ? "" : subject, mention.Measure, mention.Year)
        {
            Qualifier = mention.IsSet ? Numbers.NumberQualifier.None : mention.Number.Qualifier,
            Direction = mention.Words.Direction,
            Against = mention.Words.Against,
            IsNarrow = Narrow().IsMatch(mention.Sentence.Source.Text.AsSpan(0, mention.Number.Start)),
            RateName = mention.Dimension == "%" ? RateNames.Of(mention.Lead) : "",
            IsNamedBudget = NamedBudget().IsMatch(mention.Lead),
        };

    /// <summary>A change against the budget is none against last year.</summary>
    private static bool IsAgainstBudget(Mention mention) =>
        mention.Measure is Measure.Change or Measure.ChangeRate && ThanBudget().IsMatch(mention.Lead);

    [GeneratedRegex(@"[比较与同](?:年初|全年|调整后?|上年)?预算")]
    private static partial Regex ThanBudget();

    /// <summary>Words that make less of a name: 一般公共预算财政拨款支出中….</summary>
    [GeneratedRegex(@"一般公共预算(?:财政拨款|当年|安排)|财政拨款|政府性基金|国有资本|本级|[局院]机关|机关本|所属")]
    private static partial Regex Narrow();

    [GeneratedRegex(@"年初|全年|调整")]
    private static partial Regex NamedBudget();
}
