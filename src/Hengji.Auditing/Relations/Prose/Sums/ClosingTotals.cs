using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates.Each;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Totals told behind what they are of, in words of any kind: 2021年1.42亿元，…，三年累计4.85亿元; 三次共压减75.40万元; …三项小计372.50万元.</summary>
/// <remarks>
/// Which amounts before it are meant is tried: all, those that are no parts of others, those since a colon or a subtotal, a row. Where none makes it, it is
/// asked where one slip explains it, or where the words count just as many as there are.
/// </remarks>
internal static partial class ClosingTotals
{
    private const string Numerals = "一二三四五六七八九十";
    private const int MostCounted = 20;
    private const decimal MostTimes = 2;

    /// <summary>The relation of each such total in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(IsTotal).Select(total => Of(sentence, total))).OfType<ReportRelation>();

    private static bool IsTotal(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "" or "分") } && Nodes.IsNonZero(mention) && Closing().IsMatch(mention.Lead) && !ListWords.FlowTotal().IsMatch(mention.Lead);

    private static ReportRelation? Of(ReadSentence sentence, Mention total)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < total.Number.Start && mention.IsPlain && mention.Bracket == total.Bracket && mention.Dimension == total.Dimension
            && mention.Measure is not (Measure.LastYear or Measure.Earlier or Measure.Whole) && PaidRule.Of(mention) is null).ToList();
        var lists = Lists(before).Where(parts => parts.Count > 1).ToList();
        if (lists.Count == 0)
            return null;
        if (lists.Find(parts => Relation(parts, total) is var relation && Nodes.CanHold(relation.Left, relation.Right)) is { } held)
            return Relation(held, total);
        if (lists.Find(parts => OneSlip.Explains(parts, total)) is { } slipped)
            return Relation(slipped, total) with { Certainty = Certainty.Conditional };
        return (lists.Find(parts => parts.Count == Counted(total, sentence)) ?? (Plainly().IsMatch(total.Lead) ? Joined(before, total) ?? Alike(lists[0], total) : null)) is { } counted ? Relation(counted, total) with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>What may be meant, the likeliest first.</summary>
    private static IEnumerable<List<Mention>> Lists(List<Mention> before)
    {
        var own = WithoutParts(before);
        yield return own;
        if (own.Count < before.Count)
            yield return before;
        if (own.FindLastIndex(mention => mention.Lead.Contains('：', StringComparison.Ordinal)) is > 0 and var colon)
            yield return own[colon..];
        if (own.FindLastIndex(IsTotal) is >= 0 and var subtotal)
            yield return own[subtotal..];
        if (own.FindLastIndex(mention => mention.RowLength > 1 && mention.Column == 0) is > 0 and var row)
            yield return own[row..];
        if (own.Count > 2)
            yield return own[1..];
    }

    /// <summary>Amounts behind 其中 are parts of the one before, up to the semicolon or to what is told besides.</summary>
    private static List<Mention> WithoutParts(List<Mention> before)
    {
        var (kept, isPart) = (new List<Mention>(), false);
        foreach (var mention in before)
        {
            isPart = kept.Count > 0 && !Besides().IsMatch(mention.Lead) && (isPart || mention.Lead.Contains("其中", StringComparison.Ordinal));
            if (!isPart)
                kept.Add(mention);
        }
        return kept;
    }

    /// <summary>How many the words say there are: 三次共, 三年累计.</summary>
    private static int Counted(Mention total, ReadSentence sentence) =>
        Closing().Match(total.Lead).Groups["count"].Value is { Length: 1 } count ? count is "两" ? 2 : Numerals.IndexOf(count, StringComparison.Ordinal) + 1
        : sentence.Mentions.FirstOrDefault(mention => mention.Number.End <= total.Number.Start && total.Number.Start - mention.Number.End == total.Lead.Length && mention.Number.IsCount && char.IsLetter(total.Lead[0])) is { } told ? (int)Math.Min(told.Figure.Value, MostCounted) : 0;

    /// <summary>The names and amounts that nothing but 、 or 和 parts, right before the total: 甲64.5万元、乙41.2万元、丙58.3万元，共使用164.0万元.</summary>
    private static List<Mention>? Joined(List<Mention> before, Mention total)
    {
        var start = before.Count - 1;
        while (start > 0 && before[start].Lead.TrimStart() is ['、' or '和' or '及', ..])
            start--;
        var run = start < 0 ? [] : before[start..];
        return run.Count > 1 && run.TrueForAll(mention => mention.RowLength == 1) && run.Sum(mention => mention.InBase) is var sum && sum < total.InBase * MostTimes && total.InBase < sum * MostTimes ? run : null;
    }

    /// <summary>Payments or years one after the other, each with its time or number in front: 1月28日150万元，2月4日220万元，累计….</summary>
    private static List<Mention>? Alike(List<Mention> parts, Mention total) =>
        parts.Count > 2 && parts.TrueForAll(part => part.RowLength == 1 && Numbered().IsMatch(part.Lead)) && parts.Sum(part => part.InBase) is var sum && sum < total.InBase * MostTimes && total.InBase < sum * MostTimes ? parts : null;

    private static ReportRelation Relation(List<Mention> parts, Mention total)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"前列{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所述各项即前文所列",
        };
    }

    [GeneratedRegex(@"(?:^|[，；、（\s])(?:以上|上述|前述)?(?:(?<count>[一二两三四五六七八九十])(?:个?[年月次项批笔类者处部家户级期人]|个?季度|个?标段|个?项目)(?:资金|款项|经费|费用)?)?(?:共计|合计|总计|累计|小计|总共|总(?=投入|投资|费用|成本|金额|支出|额|计|造价|产值)|共(?![同有性享建产管济青用识]))[^，。；：、\d]{0,14}$|(?:^|[，、（\s])[^，。；：、\d]{2,16}(?:合计|总计|小计|累计|总额)[为达约是]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>，共使用; ，累计: without a name of its own.</summary>
    [GeneratedRegex(@"^\s*[，；、]\s*(?:合计|共计|总计|累计|总共|共)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plainly();

    [GeneratedRegex(@"\d *[月日](?:份|底)?|20\d\d *年|第[一二三四五六七八九十]|[一二三四]季度|首[批期次]|[上下]半年", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex("；|另|此外|加上|^[，、]?第[一二三四五六]", RegexOptions.CultureInvariant)]
    private static partial Regex Besides();
}
