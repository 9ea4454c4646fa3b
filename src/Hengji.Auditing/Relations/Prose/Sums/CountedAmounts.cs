using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>How many are announced against how many follow with an amount each: 安排900万元，用于2个项目：甲500万元，占55.56%；乙400万元.</summary>
/// <remarks>Only where the amounts make one told before the list: then it leaves nothing out. Fewer than announced may be kinds of them: that is asked.</remarks>
internal static partial class CountedAmounts
{
    private const int FewestParts = 2;

    /// <summary>The relations of all such counts.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(IsCount).Select(count => Of(sentence, count))).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence, Mention count)
    {
        var text = sentence.Sentence.Source.Text[count.Number.End..sentence.Sentence.End];
        if (Belonging().IsMatch(count.Lead))
            return null; // 3个项目分属2个部门，分别为：…
        if (Announced().Match(text) is not { Success: true } announced || Parts(sentence, count.Number.End + announced.Length) is not { Count: >= FewestParts } parts)
            return null;
        return sentence.Mentions.TakeWhile(mention => mention.Number.Start < parts[0].Number.Start).Any(total => IsMade(total, parts)) ? Relation(count, parts.Count) : null;
    }

    private static bool IsCount(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Figure.Value: > 1 and < 100, Figure.Unit.Symbol: "个" or "项" or "家" or "户" or "所" or "处" or "类" or "只" or "笔" or "种" };

    /// <summary>The first amount of each part up to the end of the sentence; null where one has none, or no name in front of it.</summary>
    private static List<Mention>? Parts(ReadSentence sentence, int start)
    {
        var list = sentence.Sentence.Source.Text[start..sentence.Sentence.End];
        var (mark, from, parts) = (list.Contains('；', StringComparison.Ordinal) ? '；' : '、', start, new List<Mention>());
        foreach (var part in list.TrimEnd('。', '；').Split(mark))
        {
            if (sentence.Mentions.FirstOrDefault(mention => mention.Number.Start >= from && mention.Number.Start < from + part.Length) is not { IsPlain: true, RowLength: 1, Dimension: "money" } amount
                || !Name().IsMatch(sentence.Sentence.Source.Text[from..amount.Number.Start]))
                return null;
            parts.Add(amount);
            from += part.Length + 1;
        }
        return parts;
    }

    private static bool IsMade(Mention total, List<Mention> parts) =>
        total is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit));

    private static ReportRelation Relation(Mention count, int listed) =>
        new(RelationKind.Count, Nodes.Of(count, count.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(listed), count.Figure.Unit, $"文中分列{listed}项")
        {
            Certainty = listed < count.Figure.Value ? Certainty.Conditional : Certainty.Inferred,
            Assumption = "分列的即所述各项",
        };

    /// <summary>Where what is listed belongs, and not what is listed.</summary>
    [GeneratedRegex(@"(?:分属|隶属|归属|属于|分布在?|分布于|来自|位于|涉及|覆盖)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Belonging();

    /// <summary>What is counted, and what else is told of all of it in one clause: 2个项目，共900万元：.</summary>
    [GeneratedRegex(@"^[^，。；：、\d]{0,20}(?:\d[\d.,]*[万亿]?元)?(?:[，,]\s*(?:共|合计|总计|总?金额|总?投资|涉及|安排|资金)[^，。；：、分类]{0,20})?(?:[，,]\s*(?:分别是|分别为|分别|即|具体为|包括))?[：:]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^\s*(?:\d{1,2}[.．)）]|[（(]\d{1,2}[）)])?[^，。；：\d]*[^，。；：\d等]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
