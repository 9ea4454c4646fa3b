using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>What is left between budget and outcome (支出223万元，相当于年初预算256万元的87%，节约33万元; 差值为0.9万元; 超支2万元).</summary>
internal static partial class Savings
{
    /// <summary>The relation of each such figure with one budget and one outcome right before it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var rest in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && (Word().IsMatch(mention.Lead) || Difference().IsMatch(mention.Lead))))
        {
            var all = sentence.Mentions.Where(mention => mention.Number.Start < rest.Number.Start && mention.Depth == rest.Depth && mention.Dimension == rest.Dimension).ToList();
            var before = all.TakeLast(2).ToList();
            if (Difference().IsMatch(rest.Lead) && all.FindAll(mention => mention is { IsPlain: true, RowLength: 1 } && !Difference().IsMatch(mention.Lead) && !mention.Lead.Contains("其中", StringComparison.Ordinal)) is [var one, var other])
            {
                yield return Apart(one, other, rest);
                continue;
            }
            if (!Word().IsMatch(rest.Lead))
                continue;
            var (budget, final) = (before.Find(mention => mention.Measure is Measure.Budget or Measure.AdjustedBudget or Measure.Target), before.Find(mention => mention.IsAmount));
            if (budget is { IsSet: true, RowLength: 1 } && final is { IsPlain: true, RowLength: 1 } && FactKey.Subject(rest.Words.Own).Length == 0)
                yield return Relation(budget, final, rest);
        }
    }

    /// <summary>Which of two is taken from the other nobody says: the sign printed does.</summary>
    private static ReportRelation Apart(Mention one, Mention other, Mention rest)
    {
        var unit = rest.Figure.Unit;
        var isInOrder = (one.InBase > other.InBase) == (rest.Figure.Value >= 0);
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (isInOrder ? 1 : -1, one), (isInOrder ? -1 : 1, other)), ComparisonOperator.Equal, Nodes.Of(rest, unit), unit, "差额＝所述两数之差")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列差额为前列两数之差",
        };
    }

    private static ReportRelation Relation(Mention budget, Mention final, Mention rest)
    {
        var unit = rest.Figure.Unit;
        var word = Word().Match(rest.Lead);
        var isMore = word.Groups["more"].Success || (word.Groups["apart"].Success && (final.InBase > budget.InBase || rest.Figure.Value < 0));
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (isMore ? 1 : -1, final), (isMore ? -1 : 1, budget)), ComparisonOperator.Equal, Nodes.Of(rest, unit), unit,
            isMore ? "超支额＝决算数－预算数" : "节约额（差额）＝预算数－决算数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列差额为前列预算数与决算数之差",
        };
    }

    [GeneratedRegex(@"(?:差异|差额|相差)(?:总额|额|数|金额)?[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^\s*[，；、（]?\s*(?:[比较]预算)?(?:(?<less>节约|节省|节支|短收|欠收|歉收|少于(?:目标|计划)|低于(?:目标|计划))|(?<more>超支|超收|超预算|超出(?:目标|计划)|超过(?:目标|计划)|超额完成|多于(?:目标|计划)|高于(?:目标|计划))|(?<apart>差值|差额|相差|两者相差)|[比较与](?:年初|全年|调整后?|当年)*预算数?(?:相比)?[，]?(?:(?<less>减少|少(?:支出?)?|降低|下降|压减|减支|节约)|(?<more>增加|多(?:支出?)?|增支)))(?:资金|经费|支出|额|了)*[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
