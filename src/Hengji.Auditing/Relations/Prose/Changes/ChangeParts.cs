using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A change and the changes it is made of: 增加120万元，主要是人员经费增加140万元、项目支出减少20万元.</summary>
/// <remarks>
/// Reasons given with 主要是 need not be all. They are taken for all where they add up, and asked about where one slip of the hand keeps
/// them from it.
/// </remarks>
internal static partial class ChangeParts
{
    /// <summary>The sums of each passage, in one sentence or over two.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(Of).Concat(text.Items.Concat(text.LineItems).Select(ItemChanges.Of).OfType<ReportRelation>());

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        Mention? before = null;
        for (var place = 0; place < passage.Sentences.Length; place++)
        {
            var mentions = passage.Sentences[place].Mentions;
            if (before is not null && mentions.Length > 1 && Among().IsMatch(mentions[0].Lead) && Sum(before, Parts([.. mentions, .. NamedBehind(passage, place)], 0, before)) is { } spread)
                yield return spread;
            for (var at = 0; at < mentions.Length; at++)
            {
                if (IsWhole(mentions[at]) && Sum(mentions[at], Behind(mentions, at)) is { } told)
                    yield return told;
            }
            before = mentions.LastOrDefault(IsWhole);
        }
    }

    /// <summary>What the sentences behind tell of other parts, each beginning with a name: 其中：甲减少9万元。乙减少38万元。</summary>
    private static IEnumerable<Mention> NamedBehind(Passage passage, int place) =>
        passage.Sentences.Skip(place + 1).TakeWhile(sentence => sentence.Mentions is [{ Measure: Measure.Change, Words.Own.Length: > 0 }, ..]).SelectMany(sentence => sentence.Mentions);

    /// <summary>The signed parts behind a whole: from the word that gives reasons to the first amount that is no change.</summary>
    private static List<(int Sign, Mention Mention)> Behind(ImmutableArray<Mention> mentions, int whole)
    {
        var first = whole + 1;
        while (first < mentions.Length && mentions[first].Dimension == "%")
            first++;
        return first < mentions.Length && Reason().IsMatch(mentions[first].Lead) ? Parts(mentions, first, mentions[whole]) : [];
    }

    private static List<(int Sign, Mention Mention)> Parts(ImmutableArray<Mention> mentions, int first, Mention whole)
    {
        var parts = new List<(int, Mention)>();
        var sign = 0;
        foreach (var mention in mentions.Skip(first))
        {
            if (mention.Dimension == "%")
                continue;
            sign = SignOf(mention, sign);
            if (mention is not { IsPlain: true, RowLength: 1 } || mention.Dimension != whole.Dimension || mention.Depth != mentions[first].Depth || sign == 0)
                break;
            parts.Add((sign, mention));
        }
        return parts;
    }

    /// <summary>By its own words, or those before the whole enumeration: 增加办公费3万元、差旅费2万元.</summary>
    private static int SignOf(Mention mention, int before)
    {
        if (mention.Measure == Measure.Change)
            return mention.Words.Direction;
        if (Verb().Match(mention.Lead) is { Success: true } verb)
            return verb.Groups["down"].Success ? -1 : 1;
        return mention.Lead.TrimStart() is ['、' or '和' or '及', ..] ? before : 0;
    }

    /// <summary>The sum of the parts that make the whole, of all where one slip of the hand keeps them from it.</summary>
    internal static ReportRelation? Sum(Mention whole, List<(int Sign, Mention Mention)> parts)
    {
        for (var count = parts.Count; count > 1; count--)
        {
            if (Relation(whole, parts[..count]) is var relation && Nodes.CanHold(relation.Left, relation.Right))
                return relation;
        }
        return parts.Count > 1 && OneSlip.Explains(parts, whole, whole.Words.Direction)
            ? Relation(whole, parts) with { Certainty = OneSlip.SuretyOf(parts, whole, whole.Words.Direction), Assumption = "假定所列各项为全部增减；差额恰为一处笔误" }
            : null;
    }

    internal static ReportRelation Relation(Mention whole, List<(int Sign, Mention Mention)> parts)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Sum(unit, (whole.Words.Direction, whole)), unit,
            $"所列{parts.Count}项增减之和等于总的增减额")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项之和与总的增减额相符，按全部增减核对",
        };
    }

    /// <summary>Whether it is a change that parts may make.</summary>
    internal static bool IsWhole(Mention mention) =>
        mention is { Measure: Measure.Change, IsPlain: true, RowLength: 1, Dimension: not "%" } && Nodes.IsNonZero(mention);

    [GeneratedRegex(@"主要|其中|原因|由于|系|因为?|包括|(?:增加|减少|变化|变动|调整)(?:的)?(?:内容|项目|部分)?[是为][：:]?", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^\s*(?:其中|主要|原因|分项|具体)", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    /// <summary>The verb before a name: 减少项目支出49.70万元.</summary>
    [GeneratedRegex(@"(?:(?<up>增加|新增|增长|增列|调增|追加|增拨|增支|增收)|(?<down>减少|下降|调减|压减|压缩|减支|减收|核减|收回))了?[^，；。：增减]{0,20}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Verb();
}
