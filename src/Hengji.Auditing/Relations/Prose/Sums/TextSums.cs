using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Prose.Flows;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Totals and their parts in running text (文内合计), their shares and their changes too.</summary>
internal static partial class TextSums
{
    /// <summary>The relations of all lists.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Lists.SelectMany(list => Of(list, text));

    private static IEnumerable<ReportRelation> Of(PartList list, ProseText text)
    {
        if (!list.Total.IsPlain || !list.Parts.All(part => part.IsPlain) || PartsWithoutBudget.AreSpent(list, text) || IsCarriedBeside(list.Total, text))
            return [];
        if (Mean().IsMatch(list.Total.Subject))
            return BetweenParts(list);
        if (MayOverlap(list))
            return [];
        if (list.Introduction == ListIntroduction.Divided && LeavesOneOut(list, text) && !Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit)))
            return [];
        var completeness = Completeness.Of(list, text);
        if (SignedParts.Of(list) is { } signed)
            return [completeness.Certainty is { } certainty ? signed with { Certainty = certainty } : signed];
        return completeness.Certainty is null ? Bounds(list, text) : Whole(list, completeness, text);
    }

    /// <summary>“问题一涉及17个，问题二涉及16个。同一项目可能存在多类问题”: what is counted more than once adds up to no total.</summary>
    private static bool MayOverlap(PartList list) =>
        Overlap().IsMatch(list.Parts[^1].Sentence.Source.Text[list.Parts[^1].Number.End..]) && !Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit));

    [GeneratedRegex(@"^[^。；\d]{0,20}[。；，（(]\s*[^。；，\d]{0,6}(?:同一|同1)[^。；，\d]{1,8}(?:可能|可以?|会|同时)?[^。；，\d]{0,4}[多几两][^。；，\d]{0,8}|^[^。；\d]{0,20}[。；，（(]\s*[^。；，\d]{0,10}(?:有|存在)(?:部分)?(?:重复|重叠|交叉)", RegexOptions.CultureInvariant)]
    private static partial Regex Overlap();

    /// <summary>“新收53件，上年结转3件，其中自然人申请50件、法人申请6件”: what came and what was carried over are divided together.</summary>
    private static bool IsCarriedBeside(Mention total, ProseText text) =>
        total.Number.IsCount && Carried().IsMatch(total.Lead) && text.SentenceOf(total).Any(mention => mention.Number.Start < total.Number.Start && mention.Dimension == total.Dimension);

    [GeneratedRegex(@"^\s*[，、]\s*(?:另有?|加上)?(?:上年|上一?年度?|去年|往年)(?:度)?(?:结转|转入|遗留|旧存)[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    private static IEnumerable<ReportRelation> Whole(PartList list, Completeness completeness, ProseText text)
    {
        var unit = list.Total.Figure.Unit;
        yield return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(unit, list.Parts), ComparisonOperator.Equal, Nodes.Of(list.Total, unit), unit,
            $"“{list.Words}”所列{list.Parts.Length}项之和等于“{Name(list.Total)}”")
        {
            Certainty = completeness.Certainty!.Value,
            Assumption = completeness.Assumption,
        };
        if (completeness.Certainty == Certainty.Conditional)
            yield break;
        if (OfShares(list.Parts, text) is { } shares)
            yield return shares;
        if (OfChanges(list, text) is { } changes)
            yield return changes;
    }

    private static ReportRelation? OfShares(ImmutableArray<Mention> parts, ProseText text)
    {
        var shares = parts.Select(part => text.DerivedOf(part, Measure.Share)).OfType<Mention>().Where(share => share.IsPlain).ToList();
        return shares.Count < parts.Length || AreOfTwo(shares) ? null : new ReportRelation(
            RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, shares), ComparisonOperator.Equal, new BoundConstant(100), MeasureUnit.Percent,
            "全部组成部分的占比之和为100%")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各占比以同一总数为分母",
        };
    }

    /// <summary>占上年末净资产的8.00%、占总支出的7.13%: no two parts of one total.</summary>
    private static bool AreOfTwo(List<Mention> shares) => shares.Select(share => share.Words.Against).Where(name => name.Length > 0).Distinct().Skip(1).Any();

    /// <summary>增收 of the parts make up 增收 of the whole.</summary>
    private static ReportRelation? OfChanges(PartList list, ProseText text)
    {
        var changes = list.Parts.Select(part => text.DerivedOf(part, Measure.Change)).OfType<Mention>().Where(change => change.IsPlain).ToList();
        if (changes.Count < list.Parts.Length || text.DerivedOf(list.Total, Measure.Change) is not { IsPlain: true } whole)
            return null;
        var unit = whole.Figure.Unit;
        var against = changes.Append(whole).Select(change => ComparisonWords.Against(change.Lead)).Distinct().Count();
        if (against > 1 && !Nodes.CanHold(Nodes.Sum(unit, changes.Select(change => (change.Words.Direction, change))), Nodes.Sum(unit, [(whole.Words.Direction, whole)])))
            return null;
        return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(unit, changes.Select(change => (change.Words.Direction, change))), ComparisonOperator.Equal,
            Nodes.Sum(unit, [(whole.Words.Direction, whole)]), unit, $"各项增减额之和等于“{Name(list.Total)}”的增减额")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项增减额与总增减额以同一时期为基数",
        };
    }

    /// <summary>A mean (平均期限14.4年，其中一般债券8.9年，专项债券16.8年) lies between those of all parts and is their sum by no means.</summary>
    private static IEnumerable<ReportRelation> BetweenParts(PartList list)
    {
        if (list.Parts.Length < 2 || list.IsOpenEnded || !PartFamilies.IsComplete(list.Parts, list.Total))
            yield break;
        var (unit, total) = (list.Total.Figure.Unit, Nodes.Of(list.Total, list.Total.Figure.Unit));
        var (least, most) = (list.Parts.MinBy(part => part.InBase)!, list.Parts.MaxBy(part => part.InBase)!);
        foreach (var (bound, comparison) in new[] { (least, ComparisonOperator.AtLeast), (most, ComparisonOperator.AtMost) })
            yield return new ReportRelation(RelationKind.Bound, total, comparison, Nodes.Of(bound, unit), unit, $"“{Name(list.Total)}”介于各组成部分的平均数之间")
            {
                Certainty = Certainty.Inferred,
                Assumption = "所列为全部组成部分",
            };
    }

    [GeneratedRegex("平均|(?:人|户|亩|日|月|批|次|件|辆)均", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    /// <summary>“建议23件、提案31件。其中主办件35件”: of what is told side by side in the sentence before, the first alone is no total.</summary>
    private static bool IsOfSeveral(PartList list, ProseText text) =>
        list.Total.Sentence != list.Parts[0].Sentence && text.SentenceOf(list.Total).Where(mention => mention is { IsAmount: true, RowLength: 1, Depth: 0 } && mention.Dimension == list.Total.Dimension).ToList() is { Count: > 1 } told
        && told[0] == list.Total && told.Skip(1).All(mention => mention.Lead.TrimStart() is ['、' or '和', ..]) && told.Sum(mention => mention.InBase) >= list.Parts[0].InBase;

    /// <summary>“每套覆盖24个泊位。一期工程已覆盖其中480个泊位”: 其中 inside a clause about something else is of whatever that is about, not of the sentence before.</summary>
    private static bool IsOfOtherThing(PartList list) =>
        list.Total.Sentence != list.Parts[0].Sentence && Inside().IsMatch(list.Parts[0].Lead);

    [GeneratedRegex(@"\p{Lo}其中的?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    /// <summary>“服务306万元，物业153万元，终端12台36万元”: a part with its count between name and amount stands in the list too.</summary>
    private static bool LeavesOneOut(PartList list, ProseText text)
    {
        var told = text.SentenceOf(list.Parts[0]);
        var at = told.IndexOf(list.Parts[^1]) + 1;
        return at > 0 && at + 1 < told.Length && told[at] is { Number.IsCount: true } && told[at].Lead.TrimStart() is ['，' or '、' or '；', ..] && told[at].Bracket == list.Parts[^1].Bracket
            && told[at + 1] is { IsAmount: true, RowLength: 1 } left && left.Lead.Trim().Length == 0 && left.Bracket == list.Parts[^1].Bracket && Nodes.IsSameDimension(left, list.Total);
    }

    private static IEnumerable<ReportRelation> Bounds(PartList list, ProseText text)
    {
        var unit = list.Total.Figure.Unit;
        if (list.Introduction == ListIntroduction.Bracketed && list.Parts.All(part => part.Number.IsCount) && Together(list) is { } inside)
            yield return inside;
        if (list.Introduction != ListIntroduction.Among || list.Parts[0].Figure.Value < 0 || IsOfSeveral(list, text) || IsOfOtherThing(list) || PartsApart.Are(list, text) || Profits.IsNet(list.Total))
            yield break;
        yield return new ReportRelation(
            RelationKind.Bound, Nodes.Of(list.Parts[0], unit), ComparisonOperator.AtMost, Nodes.Of(list.Total, unit), unit,
            $"“{list.Words}”所列“{Name(list.Parts[0])}”不超过“{Name(list.Total)}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列项是总数的一部分",
        };
        if (PartFamilies.AreOfOneDivision(list.Parts))
        {
            foreach (var part in list.Parts.Skip(1))
                yield return new ReportRelation(
                    RelationKind.Bound, Nodes.Of(part, unit), ComparisonOperator.AtMost, Nodes.Of(list.Total, unit), unit, $"“{list.Words}”所列“{Name(part)}”不超过“{Name(list.Total)}”")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = "所列项是总数的一部分",
                };
        }
        if (Together(list) is { } together)
            yield return together;
    }

    /// <summary>Parts of one kind told one behind the other: even where some are left out, all of them are no more than their total.</summary>
    private static ReportRelation? Together(PartList list)
    {
        var unit = list.Total.Figure.Unit;
        return list.Parts.Length < 2 || list.Parts.Any(part => part.Figure.Value < 0 || part.Figure.Unit != unit || part.InBase > list.Total.InBase) || (list.Parts.Skip(1).Any(part => part.Lead.TrimStart() is not ['、', ..]) && !PartFamilies.AreOfOneDivision(list.Parts) && !IsBeyondBySlip(list)) ? null : new ReportRelation(
            RelationKind.Bound, Nodes.Sum(unit, list.Parts), ComparisonOperator.AtMost, Nodes.Of(list.Total, unit), unit,
            $"“{list.Words}”所列{list.Parts.Length}项之和不超过“{Name(list.Total)}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列各项互不包含",
        };
    }

    /// <summary>Whether the parts are more than their total, and exactly it but for one slip of the hand in one of the figures: then none is part of another.</summary>
    private static bool IsBeyondBySlip(PartList list)
    {
        var (unit, sum) = (list.Total.Figure.Unit, list.Parts.Sum(part => part.InBase));
        var gap = (sum - list.Total.InBase) / unit.InBase;
        return gap > 0 && list.Parts.All(part => part.Figure.Unit == unit)
            && (SlipShape.Explains(list.Total.Figure, list.Total.Figure.Value + gap) || list.Parts.Any(part => SlipShape.Explains(part.Figure, part.Figure.Value - gap)));
    }

    private static string Name(Mention mention) =>
        mention.Subject.Length > 0 ? mention.Subject : mention.Sentence.Source.Text.Substring(mention.Number.Start, mention.Number.Length);
}
