using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What was to be had, what was done of it, and what is missing or left: 应配套144万元，实际配套100万元，尚差44万元; 安排475万元。支出451.66万元，结余23.34万元.</summary>
/// <remarks>The whole may stand some amounts, or a paragraph, before. Where none makes it, it is asked of one that one slip keeps from it.</remarks>
internal static partial class SpentRests
{
    private const int PassagesBack = 2;
    private const int AmountsBack = 8;
    private const int FewestDigitsFar = 5;

    /// <summary>The relation of each rest.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            var near = text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)].SelectMany(passage => passage.Mentions).Where(IsMeant).ToList();
            foreach (var rest in text.Passages[at].Mentions.Where(mention => IsMeant(mention) && mention.Measure != Measure.Opening && !Carried().IsMatch(mention.Lead) && (Left().IsMatch(mention.Lead) || LeftBehind().IsMatch(mention.Tail))))
            {
                if (Of(near, near.FindIndex(mention => mention.Figure == rest.Figure)) is { } relation)
                    yield return relation;
            }
        }
    }

    private static bool IsMeant(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(mention) && mention.Measure is not (Measure.LastYear or Measure.Earlier);

    private static ReportRelation? Of(List<Mention> near, int place)
    {
        var rest = near[place];
        if (Done(near, place) is not { } done)
            return null;
        var wholes = near[..place].AsEnumerable().Reverse().Where(whole => whole != done).Take(AmountsBack).ToList();
        if (wholes.Find(whole => Holds(whole, done, rest)) is { } held)
            return Relation(held, done, rest);
        var meant = wholes.FindAll(whole => whole.InBase > rest.InBase / 2 && (whole.IsBudget || whole.Measure == Measure.Target || Whole().IsMatch(whole.Lead)));
        if (near[..place].Exists(mention => mention.Sentence == rest.Sentence && Carried().IsMatch(mention.Lead)))
            return null; // what was owed or left before the year is paid too
        if (meant.FindAll(whole => whole.Sentence.Source == rest.Sentence.Source && (whole.IsBudget || whole.Measure == Measure.Target || Due().IsMatch(whole.Lead))) is [var budget] && done.Sentence == rest.Sentence && Math.Abs(near.IndexOf(done) - place) == 1 && Math.Abs(budget.InBase - done.InBase - rest.InBase) < budget.InBase / 3)
            return Relation(budget, done, rest) with { Certainty = Certainty.Conditional };
        return meant.Find(whole => OneSlip.Explains([(1, done), (1, rest)], whole, 1, whole.Sentence == rest.Sentence ? FewestDigitsFar - 1 : FewestDigitsFar, isRounded: false)) is { } slipped
            ? Relation(slipped, done, rest) with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>The last amount told to be spent or paid before the rest, or the one right behind it in its sentence.</summary>
    private static Mention? Done(List<Mention> near, int place)
    {
        var before = near[..place].FindLast(mention => Spent().IsMatch(mention.Lead));
        return before is not null && (before.Sentence == near[place].Sentence || near.IndexOf(before) >= place - 2) ? before
            : place + 1 < near.Count && near[place + 1].Sentence == near[place].Sentence && Spent().IsMatch(near[place + 1].Lead) ? near[place + 1] : null;
    }

    private static bool Holds(Mention whole, Mention done, Mention rest) => Relation(whole, done, rest) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static ReportRelation Relation(Mention whole, Mention done, Mention rest)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, [done, rest]), ComparisonOperator.Equal, Nodes.Of(whole, unit), unit, $"“{done.Subject}”与结余之和等于“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "其余的是前列总数未完成的部分",
        };
    }

    [GeneratedRegex(@"(?:结余|剩余|余额|余|盘亏|短[收缴]|少收|节约|节余|节省|缺口|差额|差|结转|欠|尚[欠差余有缺]|[仍还]有|少[缴付收拨用支]|未[支使拨付缴执到收][^，。；：、\d]{0,4})(?:资金|金额|款项?|额|数|缴|付|拨|收)?(?:[为达约]|下年)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"^\s*(?:尚?未(?:形成)?(?:支出|使用|拨付|支付|执行)|(?:资金)?(?:结余|闲置|沉淀))", RegexOptions.CultureInvariant)]
    private static partial Regex LeftBehind();

    [GeneratedRegex("上年|年初|期初|以前年度", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    [GeneratedRegex(@"(?:支出|使用|支付|拨付|执行|缴纳?|配套|完成|到位|收取|发放|兑付|花费|列支|开支|使用|实[际收付缴拨存有]|结算|成交|审定|中标)[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex("应[收缴付拨补发征配]|账面", RegexOptions.CultureInvariant)]
    private static partial Regex Due();

    [GeneratedRegex(@"安排|下达|到位|预算|应|总|控制|限|批复|收入|资金|筹|原|报|合同", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
