using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What is paid by a rule: 按每人每年2300.00元，193人共44.39万元; 标准为每生500元，共1250人，发放62.50万元.</summary>
/// <remarks>Where the rule is for months, days or terms, only what holds is told: how many of them there were may not be said.</remarks>
internal static partial class StandardProducts
{
    private const int MostFigures = 5;

    /// <summary>The relations of each rule with counts and an amount behind it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    /// <summary>Whether an amount is a rule by which is paid, and no part of anything.</summary>
    public static bool IsRule(Mention mention) => mention.Dimension == "money" && Rule().IsMatch(mention.Lead);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 0; at < sentence.Mentions.Length; at++)
        {
            var rule = sentence.Mentions[at];
            if (rule is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(rule) && Rule().IsMatch(rule.Lead) && PaidRule.Of(rule) is not null && Of(rule, at > 0 ? sentence.Mentions[at - 1] : null, [.. sentence.Mentions.Skip(at + 1).Take(MostFigures)]) is { } relation)
                yield return relation;
        }
    }

    private static ReportRelation? Of(Mention rule, Mention? before, List<Mention> behind)
    {
        var end = behind.FindIndex(mention => mention.Dimension == "money");
        if (end < 0 || behind[end] is not { IsPlain: true, RowLength: 1 } amount || !(amount.IsAmount || amount.IsBudget || amount.Measure == Measure.Target) || Rule().IsMatch(amount.Lead) || PaidRule.Of(amount) is not null)
            return null;
        var counts = behind[..end].FindAll(IsCount);
        if (counts.Count == 0 && before is not null && IsCount(before) && !EachWords.IsOfEach(before)) // 每个镇街1名，每名3.6万元
            counts.Add(before);
        var tried = counts.Select(count => Relation(rule, [count], amount)).Concat(counts.Count > 1 ? [Relation(rule, counts, amount)] : []).ToList();
        return tried.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (tried is not [var only] ? null
                : IsOfOthers(rule, counts[0]) || IsToldApart(rule, amount) ? null
                : counts[0].Figure.Unit.Symbol is "类" or "种" or "档" ? null // 银奖3名每名5000元，三类奖项共计6.5万元
                : IsSure(rule, counts[0], amount) ? only
                : IsPriced(rule, counts[0], amount) || IsPaidByRule(rule, counts[0], amount) ? only with { Certainty = Certainty.Conditional } : null);
    }

    /// <summary>“六十六户每户3000元；慰问1260人支出37.80万元”: behind a semicolon things of another kind are paid for.</summary>
    private static bool IsOfOthers(Mention rule, Mention count) =>
        count.Number.Start > rule.Number.Start && rule.Sentence.Source.Text.AsSpan(rule.Number.End, count.Number.Start - rule.Number.End).Contains('；') && PaidRule.Of(rule) is { } paid && (paid.Counted.Length > 0 && !paid.Counts(count));

    /// <summary>“古村4个，每个36万元；教手艺的三个项目69万元”: behind a semicolon something else is named that was paid for.</summary>
    private static bool IsToldApart(Mention rule, Mention amount) =>
        rule.Sentence.Source.Text[rule.Number.End..amount.Number.Start] is var between && between.IndexOf('；', StringComparison.Ordinal) is >= 0 and var at && !Together().IsMatch(between[(at + 1)..]);

    /// <summary>；共1250人，发放.</summary>
    [GeneratedRegex(@"^\s*(?:全年|实际)?(?:共计?|合计|惠及|受益|补助|发放|涉及|需)", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "" or "money") } && Nodes.IsNonZero(mention);

    /// <summary>Whether the words reckon: each of those counted gets that much, and so much it makes.</summary>
    private static bool IsSure(Mention rule, Mention count, Mention amount) =>
        !Often().IsMatch(rule.Lead)
        && (Standard().IsMatch(rule.Lead) ? Reckoned().IsMatch(count.Tail + amount.Lead)
            : count.Number.Start > rule.Number.Start || Made().IsMatch(amount.Lead));

    /// <summary>Whether things were bought at a price (桌椅120套，单价360元，支出43200元), counted one by one as the price is.</summary>
    private static bool IsPriced(Mention rule, Mention count, Mention amount) =>
        Price().IsMatch(rule.Lead) && Paid().IsMatch(amount.Lead) && count.Number.IsCount && count.Figure.Unit.InBase == 1 && count.Number.End <= rule.Number.Start;

    /// <summary>Whether those counted are paid by the rule and how much was: 聘用40名，按每人每年3600元发放14.40万元.</summary>
    private static bool IsPaidByRule(Mention rule, Mention count, Mention amount) =>
        ByRule().IsMatch(rule.Lead) && !Often().IsMatch(rule.Lead) && count.Number.IsCount && count.Number.End <= rule.Number.Start && PaidOut().IsMatch(amount.Lead);

    private static ReportRelation Relation(Mention rule, IReadOnlyList<Mention> counts, Mention amount)
    {
        BoundNode product = Nodes.Of(rule, amount.Figure.Unit);
        foreach (var count in counts)
            product = new BoundProduct(product, Nodes.Of(count, MeasureUnit.Parse(count.Dimension)));
        return new ReportRelation(
            RelationKind.PerHead, product, ComparisonOperator.Equal, Nodes.Of(amount, amount.Figure.Unit), amount.Figure.Unit,
            $"“{amount.Subject}”＝标准{rule.Figure.ToText()}{rule.Figure.Unit.Symbol}×{Message.List("×", counts.Select(count => count.Figure.ToText() + count.Figure.Unit.Symbol))}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "全部按所述标准发放",
        };
    }

    [GeneratedRegex(@"(?:标准|单价|按|均为|为|补助|补贴|奖励)?每(?:人|名|生|户|村|亩|个|台|套|件|辆|头|只|公里|平方米|次|人次|所|家|社区|学生|栋|座|间|平米|吨|箱|袋|盒|份|张|床|站|校|点|宗|班)[^，。；：、\d]{0,12}$|(?:单价|单位成本|(?:人|户|生|亩)均[^，。；：、\d]{0,6}(?:发放|补助|补贴|资助|奖励|标准))[为：]?\s*$|标准[为是：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*[，（]\s*单价[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"^[\s，）]*(?:支出|支付|花费|金额|价款|费用|采购)(?:金额|资金|费用)?[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Paid();

    [GeneratedRegex(@"^\s*[，（]\s*(?:均|统一|全部)?按照?[^，。；：、\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ByRule();

    [GeneratedRegex(@"^(?:的?标准)?[\s，]*(?:共|共计|合计|全年)?(?:发放|兑付|兑现|拨付|支付|补助|补贴)(?:补助|补贴|资金|工资|劳务费|金额)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PaidOut();

    /// <summary>标准为69元, which may be for a month.</summary>
    [GeneratedRegex(@"标准[为是：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex("测算|核算|计算|应(?:安排|拨付|补助|发放|缴|征|支付|收)", RegexOptions.CultureInvariant)]
    private static partial Regex Reckoned();

    [GeneratedRegex(@"^[\s，、,]*(?:共?计|合计|共|总计|应[征收缴付发]|小计|金额|总价|折价)(?:支出|发放|补助|资金|金额|费用|人民币)?[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    [GeneratedRegex("每?(?:月|天|日|学期|季|期|次|周)", RegexOptions.CultureInvariant)]
    private static partial Regex Often();
}
