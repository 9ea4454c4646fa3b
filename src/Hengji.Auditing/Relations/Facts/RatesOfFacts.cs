using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose;
using Hengji.Auditing.Relations.Prose.Changes;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>
/// Rates and changes of running text whose base only a table prints: “三公”支出31.22万元，占预算的58.5% beside a table with that amount, its budget and last year's.
/// </summary>
/// <param name="index">What the tables say.</param>
internal sealed class RatesOfFacts(FactIndex index)
{
    private const int FewestDigits = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    /// <param name="index">What the tables say.</param>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, FactIndex index)
    {
        var (text, facts) = (ProseText.Read(document, book), new RatesOfFacts(index));
        var bound = Prose.Rates.RatePairs.Of(text).Select(pair => pair.Rate.Figure)
            .Concat(text.Passages.SelectMany(ChangeGroup.In).Where(group => group.Before is not null).SelectMany(group => new[] { group.Change?.Figure, group.Rate?.Figure }).OfType<Figure>())
            .ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return text.Passages.Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).SelectMany(sentence => facts.Of(sentence, bound));
    }

    private IEnumerable<ReportRelation> Of(ReadSentence sentence, HashSet<Figure> bound)
    {
        var last = "";
        foreach (var mention in sentence.Mentions)
        {
            var subject = SubjectIn.Sentence(mention, last);
            last = mention.Depth == 0 && FactKey.Subject(subject).Length > 0 ? subject : last;
            if (mention is { IsPlain: true, RowLength: 1, Of: { RowLength: 1 } of } && !bound.Contains(mention.Figure) && FactKey.Subject(subject) is { Length: > 1 } key && !FactKey.IsGeneral(key)
                && BaseOf(mention) is { } wanted && Best(mention, of, key, wanted) is { } relation)
                yield return relation;
        }
    }

    /// <summary>Which amount a rate or change is against; null where the words name another, or none.</summary>
    private static Measure? BaseOf(Mention told) =>
        told.Measure switch
        {
            Measure.CompletionRate when told.Words.Against.Contains("预算", StringComparison.Ordinal) => Measure.Budget,
            Measure.ChangeRate or Measure.Change when told.Figure.Unit != MeasureUnit.PercentagePoint && ComparisonWords.Against(told.Lead) == ComparisonWords.LastYear => Measure.LastYear,
            _ => null,
        };

    /// <summary>Of the table whose amount is the one told; where several bases may be meant, of the one that fits.</summary>
    private ReportRelation? Best(Mention told, Mention of, string key, Measure wanted)
    {
        foreach (var (section, claims) in index.Having(key).Select(number => index.Sections[number]))
        {
            var own = claims.Where(group => group.Key.Subject == key && group.Key.Owner.Length == 0).SelectMany(group => group).ToList();
            if (own.FindAll(claim => claim.Measure is Measure.Amount or Measure.Actual && IsTold(of, claim.Figure)) is not [var now])
                continue;
            var bases = own.FindAll(claim => IsBase(claim.Measure, wanted, told.Words.Against) && claim.Figure.Value > 0 && claim.Figure.Unit == now.Figure.Unit);
            var made = bases.ConvertAll(claim => Relation(told, now.Figure, claim, section.Name));
            if (made.Find(one => Prose.Nodes.CanHold(one.Left, one.Right)) is { } relation)
                return relation;
            if (made is [var only])
                return only with { Certainty = Certainty.Conditional };
        }
        return null;
    }

    /// <summary>年初预算 is not 调整预算; 预算 alone may be either.</summary>
    private static bool IsBase(Measure measure, Measure wanted, string against) =>
        wanted == Measure.Budget && (against.Contains("调整", StringComparison.Ordinal) || against.Contains("全年", StringComparison.Ordinal)) ? measure == Measure.AdjustedBudget
        : measure == wanted || (wanted == Measure.Budget && measure == Measure.AdjustedBudget && !against.Contains("年初", StringComparison.Ordinal));

    /// <summary>Whether a cell is what the text tells, as the text rounds it.</summary>
    private static bool IsTold(Mention told, Figure cell) =>
        cell.Unit.Dimension == told.Dimension && told.Figure.Printed.Count(char.IsDigit) >= FewestDigits
        && decimal.Round(cell.InBase / told.Figure.Unit.InBase, told.Figure.PrintedDecimals, MidpointRounding.AwayFromZero) == told.Figure.Value;

    private static ReportRelation Relation(Mention told, Figure now, Claim before, string section)
    {
        var where = told.Sentence.Source.Place.Locator;
        var (kind, left, unit, basis) = told.Measure switch
        {
            Measure.CompletionRate => (RelationKind.CompletionRate, Relations.Nodes.Percent(now, before.Figure), MeasureUnit.Percent, (Message)$"{where}与{section}：“{before.Subject}”占预算的百分比应与文字一致"),
            Measure.ChangeRate => (RelationKind.ChangeRate, Relations.Nodes.Growth(now, before.Figure), MeasureUnit.Percent, (Message)$"{where}与{section}：“{before.Subject}”比上年增减的百分比应与文字一致"),
            _ => (RelationKind.Change, Relations.Nodes.Sum(told.Figure.Unit, (1, now), (-1, before.Figure)), told.Figure.Unit, (Message)$"{where}与{section}：“{before.Subject}”比上年增减的数额应与文字一致"),
        };
        return new ReportRelation(kind, left, ComparisonOperator.Equal, Prose.Nodes.Sum(unit, (told.Words.Direction, told)), unit, basis)
        {
            Certainty = Certainty.Inferred,
            Assumption = "文字与该表说的是同一事项",
        };
    }
}
