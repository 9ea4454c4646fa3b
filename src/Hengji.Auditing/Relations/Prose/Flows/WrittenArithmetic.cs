using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Sums that the words themselves reckon: 年初结存256万元，加上本年收入371万元，减去本年支出318万元，年末结存309万元; 应付1254万元，由基本1153万元加超额145万元、减扣款44万元构成.</summary>
internal static partial class WrittenArithmetic
{
    /// <summary>The relations of each sentence with 加 or 减 before an amount.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var amounts = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("" or "%") }).ToList();
        for (var at = 1; at < amounts.Count; at++)
        {
            var signed = Signed(amounts, at);
            if (signed.Count > 0 && Made(amounts, at, signed, sentence) is { } relation)
                yield return relation;
            at += signed.Count;
        }
    }

    /// <summary>The amounts from here on that are added or taken away; one behind 、 is treated as the one before it.</summary>
    private static List<(int Sign, Mention Mention)> Signed(List<Mention> amounts, int first)
    {
        var signed = new List<(int Sign, Mention Mention)>();
        foreach (var mention in amounts.Skip(first).TakeWhile(mention => mention.Dimension == amounts[first].Dimension))
        {
            var sign = Sign(mention) is var own and not 0 ? own : signed.Count > 0 && mention.Lead.TrimStart() is ['、' or '和' or '及', ..] ? signed[^1].Sign : 0;
            if (sign == 0)
                break;
            signed.Add((sign, mention));
        }
        return signed;
    }

    private static ReportRelation? Made(List<Mention> amounts, int first, List<(int Sign, Mention Mention)> signed, ReadSentence sentence)
    {
        var end = first + signed.Count;
        var before = amounts[..first].FindAll(mention => mention.Dimension == amounts[first].Dimension && IsTerm(mention));
        if (before.Count > 1 && Parts().IsMatch(before[^1].Lead) && Closed().IsMatch(amounts[end - 1].Tail))
            return Relation(before[^1], signed, before[^2]);
        if (before.Count == 0 || end >= amounts.Count || amounts[end].Dimension != amounts[first].Dimension || !IsTerm(amounts[end]) || !Result().IsMatch(amounts[end].Lead))
            return null;
        var held = before.AsEnumerable().Reverse().Select(start => Relation(start, signed, amounts[end])).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right));
        return held ?? (before is [var only] && sentence.Mentions.All(mention => mention.Number.Start >= only.Number.Start || mention.Dimension != only.Dimension) ? Relation(only, signed, amounts[end]) : null);
    }

    private static bool IsTerm(Mention mention) => mention.Measure is not (Measure.Change or Measure.LastYear or Measure.Earlier or Measure.Whole);

    private static ReportRelation Relation(Mention start, List<(int Sign, Mention Mention)> signed, Mention result)
    {
        var unit = result.Figure.Unit;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, [(1, start), .. signed]), ComparisonOperator.Equal, Nodes.Of(result, unit), unit,
            $"“{start.Subject}”按所述加减等于“{result.Subject}”");
    }

    private static int Sign(Mention mention) => Plus().IsMatch(mention.Lead) ? 1 : Minus().IsMatch(mention.Lead) ? -1 : 0;

    [GeneratedRegex(@"^[\s，、,；]*(?:再|并|另)?(?:加上|加计|加|另加|＋|\+)(?![强快大以班工入速密固息装急总计])[^，。；、]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plus();

    [GeneratedRegex(@"^[\s，、,；]*(?:再|并)?(?:减去|减除|扣除|扣减|减|－)(?![少免税征排负半持产收支压值弱缓至到轻])[^，。；、]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Minus();

    [GeneratedRegex(@"^[\s，、,]*(?:即)?(?:主要)?由[^，。；]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex("^[^，。；]{0,4}(?:构成|组成|形成|得出|计算|相抵)", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex("结存|结余|余额|等于|[为是得即]|合计|共计|总计|净|后|剩余|结转|年末|期末|月末|欠|应[付收缴补退]|实[付收缴发际]", RegexOptions.CultureInvariant)]
    private static partial Regex Result();
}
