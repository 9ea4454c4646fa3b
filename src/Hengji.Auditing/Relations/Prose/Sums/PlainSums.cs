using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>A total and its parts one after the other without a word that makes them a list: 受理2917件，已办结2349件，正在办理568件.</summary>
/// <remarks>Only where they add up, or where one slip of the hand in figures of many digits keeps them from it.</remarks>
internal static class PlainSums
{
    private const int FewestDigits = 5;
    private const int FewestListedDigits = 4;
    private const int FewestListed = 3;
    private const int FewestToldDigits = 3;
    private const decimal MostTimes = 2;

    /// <summary>The sums of each passage that no list tells.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var listed = text.Lists.Where(list => Completeness.Of(list, text).Certainty is not null).SelectMany(list => list.Parts.Append(list.Total)).Select(mention => mention.Figure).ToHashSet((IEqualityComparer<Figures.Figure>)ReferenceEqualityComparer.Instance);
        return text.Passages.SelectMany(passage => Of(passage, listed));
    }

    private static IEnumerable<ReportRelation> Of(Passage passage, HashSet<Figures.Figure> listed)
    {
        Mention? topic = null;
        foreach (var clause in passage.Sentences.SelectMany(Clauses))
        {
            var run = clause.TakeWhile(mention => mention.Dimension == clause[0].Dimension).ToList();
            if (run.Count == clause.Count && !run.Exists(mention => listed.Contains(mention.Figure)) && !AreFlows(run))
            {
                if (topic is not null && topic.Dimension == run[0].Dimension && run.Count > 1 && Sum(topic, run) is { } divided)
                    yield return divided;
                else if (run.Count > 2 && Sum(run[0], run[1..]) is { } told)
                    yield return told;
            }
            topic ??= run[0];
        }
    }

    /// <summary>收入, 支出 and what is left are no parts of each other, nor is what a minus tells to be a difference.</summary>
    private static bool AreFlows(List<Mention> run) =>
        run.Exists(mention => mention.Figure.Value < 0)
        || (run.Exists(mention => mention.Subject.Contains('收', StringComparison.Ordinal)) && run.Exists(mention => mention.Subject.Contains('支', StringComparison.Ordinal)));

    /// <summary>The amounts of each part of a sentence between semicolons.</summary>
    private static IEnumerable<List<Mention>> Clauses(ReadSentence sentence)
    {
        var clause = new List<Mention>();
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Lead.Contains('；', StringComparison.Ordinal) && clause.Count > 0)
            {
                yield return clause;
                clause = [];
            }
            if (mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("" or "%") } && (mention.IsAmount || mention.IsBudget) && Nodes.IsNonZero(mention))
                clause.Add(mention);
        }
        if (clause.Count > 0)
            yield return clause;
    }

    private static ReportRelation? Sum(Mention total, List<Mention> parts)
    {
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"相继所列{parts.Count}项之和等于“{total.Subject}”");
        var digits = total.Figure.Printed.Count(char.IsDigit);
        var isAll = PartFamilies.IsComplete(parts, total) && !PartFamilies.IsRest(parts[^1].Lead);
        if ((isAll || digits >= FewestToldDigits) && Nodes.CanHold(relation.Left, relation.Right))
            return relation with { Certainty = Certainty.Inferred, Assumption = "各项之和与总数相符，按完整列举核对" };
        if (isAll && total.Number.IsCount && parts.Count > 2 && AreNear(parts, total))
            return relation with { Certainty = Certainty.Conditional, Assumption = "所列各项为全部分类，按完整列举核对" };
        return digits >= (AreListed(parts) ? FewestListedDigits : FewestDigits) && OneSlip.Explains(parts, total)
            ? relation with { Certainty = Certainty.Conditional, Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误" }
            : AreJoined(parts, total) && CountSlip.IsMost(new PartList(total, [.. parts], ListIntroduction.Among, ""))
            ? relation with { Certainty = Certainty.Conditional, Assumption = "假定所列各项为全部组成部分" }
            : PartFamilies.IsRest(parts[^1].Lead) && parts.Count > 1 && digits >= FewestToldDigits && AreNear(parts, total)
            ? relation with { Certainty = Certainty.Conditional, Assumption = "末项为“其他”，按完整列举核对" }
            : null;
    }

    /// <summary>“用于道路养护120万元、桥梁加固85万元、路灯改造60万元。”: a row to the end of its clause, none left out by a 等.</summary>
    private static bool AreListed(List<Mention> parts) =>
        parts.Count >= FewestListed && parts.Skip(1).All(part => part.Lead.TrimStart().StartsWith('、')) && parts[^1].Tail.TrimStart() is ['。' or '；' or '，', ..] or "";

    /// <summary>“入驻企业164家，投产124家、在建27家、未开工13家；”: three counts or more, joined by 、 behind their total.</summary>
    private static bool AreJoined(List<Mention> parts, Mention total) =>
        parts.Count >= FewestListed && parts.Append(total).All(mention => mention.Number.IsCount) && !PartNames.AreTraits(parts) && parts[0].Lead.TrimStart() is ['，', ..] && !parts[0].Lead.Contains("其中", StringComparison.Ordinal) && parts.Skip(1).All(part => part.Lead.TrimStart() is ['、', ..])
        && parts.TrueForAll(part => part.InBase < total.InBase) && !total.Lead.TrimStart().StartsWith('、');

    /// <summary>Whether parts and total are of one size.</summary>
    private static bool AreNear(List<Mention> parts, Mention total) =>
        parts.Sum(part => part.InBase) is var sum && sum < total.InBase * MostTimes && total.InBase < sum * MostTimes;
}
