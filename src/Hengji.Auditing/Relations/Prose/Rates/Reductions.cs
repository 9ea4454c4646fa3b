using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>What was asked for, what was settled, and what was saved: 送审1200万元，审定1080万元，审减120万元，审减率10%; 采购预算50万元，成交46万元，节约率8%.</summary>
internal static partial class Reductions
{
    private const int SentencesBack = 1;

    /// <summary>The relations of each saving and of its rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, [.. passage.Sentences[Math.Max(0, at - SentencesBack)..(at + 1)].SelectMany(near => near.Mentions)])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, List<Mention> near)
    {
        foreach (var told in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 }))
        {
            var before = near.Where(mention => mention.Number.Start < told.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(mention) && !OfOne().IsMatch(mention.Lead)).ToList();
            var among = near.LastOrDefault(mention => mention.Number.Start <= told.Number.Start && OneOfThem().IsMatch(mention.Lead));
            if (among is not null)
                before.RemoveAll(mention => mention.Number.Start < among.Number.Start); // 共核减782万元。其中二期工程核减348万元
            if (told.Dimension == "money" && Cut().IsMatch(told.Lead) && Both(before) is { } both && Nodes.IsSameDimension(both.Asked, told)
                && (before.FindAll(mention => mention.Measure is not Measure.Change).Count <= 2 || OneSlip.IsNear([(1, told), (1, both.Settled)], both.Asked)))
                yield return Saved(both.Asked, both.Settled, told);
            if (told.Figure.Unit == MeasureUnit.Percent && IsRate(told) && Rated(before, told) is { } rated)
                yield return rated;
            if (told.Figure.Unit == MeasureUnit.Percent && Premium().IsMatch(told.Lead) && before.FindLast(mention => Asked().IsMatch(mention.Subject)) is { } price && before.FindLast(mention => Settled().IsMatch(mention.Subject) && !Asked().IsMatch(mention.Subject)) is { } sold)
                yield return Raised(price, sold, told);
        }
    }

    /// <summary>Whether a percentage is of what was saved.</summary>
    public static bool IsRate(Mention mention) => Rate().IsMatch(mention.Lead);

    /// <summary>Whether it is of what was paid beyond the price asked for.</summary>
    public static bool IsPremium(Mention mention) => Premium().IsMatch(mention.Lead);

    /// <summary>The last amount settled, and the one asked for before it.</summary>
    private static (Mention Asked, Mention Settled)? Both(List<Mention> before)
    {
        var settled = before.FindLastIndex(mention => Settled().IsMatch(mention.Subject) && !Asked().IsMatch(mention.Subject) && mention.Subject.AsSpan().IndexOfAny('均', '每') < 0);
        var asked = settled < 0 ? -1 : before.FindLastIndex(settled, mention => Asked().IsMatch(mention.Subject));
        return asked < 0 ? null : (before[asked], before[settled]);
    }

    private static ReportRelation Saved(Mention asked, Mention settled, Mention cut)
    {
        var unit = cut.Figure.Unit;
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (1, asked), (-1, settled)), ComparisonOperator.Equal, Nodes.Of(cut, unit), unit, $"“{asked.Subject}”－“{settled.Subject}”＝“{cut.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列差额为前列两数之差",
        };
    }

    /// <summary>Of the saving told, else of the difference.</summary>
    private static ReportRelation? Rated(List<Mention> before, Mention rate)
    {
        var cut = before.FindLast(mention => Cut().IsMatch(mention.Lead));
        var asked = before.FindLast(mention => Asked().IsMatch(mention.Subject)) ?? before.FindLast(mention => mention.IsBudget);
        if (asked is null || (cut is null && Both(before) is null))
            return null;
        var unit = asked.Figure.Unit;
        var saved = cut is not null ? Nodes.Sum(unit, [cut]) : Nodes.Sum(unit, (1, asked), (-1, Both(before)!.Value.Settled));
        return new ReportRelation(
            RelationKind.ChangeRate, Nodes.Percent(saved, Nodes.Of(asked, unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝差额÷“{asked.Subject}”")
        {
            Certainty = Asked().IsMatch(asked.Subject) ? Certainty.Inferred : Certainty.Conditional,
            Assumption = $"比率以“{asked.Subject}”为分母",
        };
    }

    /// <summary>起拍价8.35亿元，成交8.96亿元，溢价率7.31%.</summary>
    private static ReportRelation Raised(Mention asked, Mention settled, Mention rate)
    {
        var unit = asked.Figure.Unit;
        return new ReportRelation(
            RelationKind.ChangeRate, Nodes.Percent(Nodes.Sum(unit, (1, settled), (-1, asked)), Nodes.Of(asked, unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝差额÷“{asked.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"比率以“{asked.Subject}”为分母",
        };
    }

    /// <summary>What one of them costs.</summary>
    [GeneratedRegex(@"(?:单方|(?<!施工|建设|承包|承建|设计|项目|主管|编制|责任)单位|[均每])[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    [GeneratedRegex(@"(?:溢价|增值)(?:率|比例|幅度)[为达：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Premium();

    [GeneratedRegex("送审|报审|报送|上报(?:造价|金额|投资)|申报(?:金额|造价|投资|资金|总?额|预算)|申请(?:资金|金额)|(?:招标)?控制价|最高限价|预算价|采购预算|采购计划|预算金额|概算|估算|起[拍始]价|挂牌价|评估价|底价", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("审定|定案|结算|决算|中标|成交|合同(?:金额|价|总价)|采购金额|实际采购|实际(?:完成)?投资", RegexOptions.CultureInvariant)]
    private static partial Regex Settled();

    [GeneratedRegex(@"^\s*[，、；。]?\s*其中[：，]?(?!\s*(?:审减|核减|净减|节约|节省|节支|下浮))[^，。；]|(?:率|额|幅度|金额)最[高大多]的", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"(?:审减|核减|净减|节约|节省|节支|节余|下浮)(?:资金|投资|造价|金额|财政资金|额|数|了)*[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@"(?:审减|核减|节约|节省|节支|节余|下浮|资金节约)(?:率|比例|幅度)[为达：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
