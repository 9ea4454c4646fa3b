using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>What remains of a number after others were taken off: 收回342份，剔除7份后有效335份; 上报863户，剔除59户，最终核定804户; A、B两类共享的扣除后.</summary>
/// <remarks>Asked only.</remarks>
internal static partial class Deductions
{
    private const int MostCounts = 6;

    /// <summary>The relations of each number that words tell to be what remains, over two sentences.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        Of(text, ListParts.In(text));

    private static IEnumerable<ReportRelation> Of(ProseText text, HashSet<Figure> parts) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1] : null, parts)));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ReadSentence? earlier, HashSet<Figure> parts)
    {
        foreach (var left in sentence.Mentions.Where(mention => IsCount(mention) && Left().IsMatch(mention.Lead)))
        {
            var told = (earlier?.Mentions ?? []).Concat(sentence.Mentions.Where(mention => mention.Number.Start < left.Number.Start)).Where(mention => IsCount(mention) && mention.Dimension == left.Dimension && AreOfOne(mention, left) && !parts.Contains(mention.Figure)).TakeLast(MostCounts).ToList();
            var taken = told.FindLastIndex(mention => mention.Sentence == sentence.Sentence && Taken().IsMatch(ClauseWords.Before(mention)));
            if (taken > 0 && Of(told, taken, left) is { } relation)
                yield return relation;
        }
    }

    private static ReportRelation? Of(List<Mention> told, int taken, Mention left)
    {
        var before = told[..taken].FindAll(mention => !Part().IsMatch(mention.Lead));
        var tried = before.AsEnumerable().Reverse().Select(all => Relation([all], told[taken], left))
            .Concat(before.Count > 1 && Twice().IsMatch(ClauseWords.Before(told[taken])) ? Enumerable.Range(2, before.Count - 1).Select(count => Relation(before[^count..], told[taken], left)) : []).ToList();
        if (tried.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) is { } held)
            return held;
        return before.Count == 0 ? null
            : Twice().IsMatch(ClauseWords.Before(told[taken])) ? (before.Count == 2 ? Relation(before, told[taken], left) with { Certainty = Certainty.Conditional } : null)
            : taken == told.Count - 1 && before[^1].InBase > told[taken].InBase ? Relation([before[^1]], told[taken], left) with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>Depth and thing alike: 4个县 and 27个县.</summary>
    private static bool AreOfOne(Mention mention, Mention left) =>
        mention.Depth == left.Depth && (mention.Dimension != "个" || mention.Tail.Length == 0 || left.Tail.Length == 0 || !char.IsLetter(mention.Tail[0]) || !char.IsLetter(left.Tail[0]) || mention.Tail[0] == left.Tail[0]);

    private static bool IsCount(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Dimension: not ("" or "%" or "money") };

    private static ReportRelation Relation(List<Mention> all, Mention taken, Mention left)
    {
        var unit = left.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, [.. all.Select(mention => (1, mention)), (-1, taken)]), ComparisonOperator.Equal, Nodes.Of(left, unit), unit, $"“{all[^1].Subject}”减去“{taken.Subject}”等于“{left.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "余下的即扣减之后的数",
        };
    }

    [GeneratedRegex(@"(?:最终|实际|实有|现存|现有|核定|确定|保留|有效|变为|调整为|尚存|后|净|共有)[^，。；：、\d未]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"(?:剔除|扣除|核减|减去|扣减|减除|注销|退出|淘汰|闭[馆园]|停[业运用办课诊]|取消|作废|撤[并销]|除去|缺[席考]|无效|废[卷票]|重复|重叠|交叉|同时|均(?=[享参受具领]))[^。；：]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    /// <summary>Who was counted in both: 同时享受两项补贴的1308人.</summary>
    [GeneratedRegex(@"重复|重叠|交叉|同时|均(?=[享参受具领])", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex("其中", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
