using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares (占比): a part ÷ the total it is a part of.</summary>
/// <remarks>
/// The total is the one the words name, or that of the list the part stands in. Where neither is printed near, it is the
/// earlier amount that most shares of the sentence fit; without such a majority nothing is said.
/// </remarks>
internal static partial class Shares
{
    private const int PassagesBack = 3;
    private const int FarthestBack = 20;
    private const int FewestCounted = 20;

    /// <summary>The relations of all shares.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var totals = text.Lists.SelectMany(list => list.Parts.Select(part => (part.Figure, list.Total)))
            .GroupBy(pair => pair.Figure, pair => pair.Total, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.Key, group => group.First(), (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        for (var at = 0; at < text.Passages.Length; at++)
        {
            var (far, start) = (Math.Max(0, at - FarthestBack), Math.Max(0, at - PassagesBack));
            foreach (var sentence in text.Passages[at].Sentences)
            {
                foreach (var relation in Of(sentence, (text.Passages[far..start], text.Passages[start..(at + 1)]), totals))
                    yield return relation;
            }
        }
    }

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, (ImmutableArray<Passage> Far, ImmutableArray<Passage> Near) before, Dictionary<Figure, Mention> totals)
    {
        var shares = sentence.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, Of.IsPlain: true } && !JointShares.IsJoint(mention, sentence.Mentions) && !IsOfBudget(mention, sentence)).Select(share => OfBudgetBehind(share, sentence) is { } budget ? share with { Of = budget } : share).ToList();
        if (shares.Count == 0)
            yield break;
        var commons = shares.DistinctBy(share => share.Of!.Dimension).ToDictionary(share => share.Of!.Dimension, share => new Lazy<Mention?>(() => ShareWholes.MostFitting(shares.FindAll(other => other.Of!.Dimension == share.Of!.Dimension), before, sentence)), StringComparer.Ordinal);
        foreach (var share in shares)
        {
            var common = commons[share.Of!.Dimension];
            var named = Whole(share, sentence) ?? ShareWholes.Named(share, before.Near);
            var behind = named is null ? NamedBehind.Of(share, before.Near[^1]) : null;
            var total = named ?? behind ?? (totals.TryGetValue(share.Of!.Figure, out var listed) && !AreBeside(listed, share.Of) && (ShareWholes.Fits(share, listed) || !(IsAside(share.Of, listed, sentence) || IsOfOther(share, listed))) ? listed : null);
            if (total is null || !Nodes.IsNonZero(total) || (named is null && behind is null && !ShareWholes.Fits(share, total) && common.Value is not null))
                total = common.Value ?? ShareWholes.OnlyNamed(share, before.Far) ?? (behind = SiblingWholes.Of(share, shares, before.Near));
            if (total is null && Before(share, sentence) is { } only && (ShareWholes.Fits(share, only) || only.Dimension == "money" || only.Figure.Value >= FewestCounted || IsSlip(share, only) || IsCountedOut(only, share)))
                yield return Relation(share, only, false) is var told && ShareWholes.Fits(share, only) ? told : told with { Certainty = Certainty.Conditional };
            if (total is not null && Nodes.IsSameDimension(total, share.Of!) && Nodes.IsNonZero(total))
                yield return total == behind && !ShareWholes.Fits(share, total) ? Relation(share, total, false) with { Certainty = Certainty.Conditional } : Relation(share, total, named is not null || share.Of!.Sentence == total.Sentence);
        }
    }

    /// <summary>“政府集中、部门集中、分散采购分别为…”: what is told one for one is no whole of what stands beside it.</summary>
    private static bool AreBeside(Mention one, Mention other) => one.IsRespective && other.IsRespective && one.Sentence == other.Sentence;

    /// <summary>“14个村中，达到标准的9个，新增3个，占64.3%”: what was new among the part stands between the part and its share.</summary>
    private static bool IsAside(Mention part, Mention whole, ReadSentence sentence) =>
        NewAmong().IsMatch(part.Lead) && sentence.Mentions.Any(mention => mention.Number.Start > whole.Number.Start && mention.Number.Start < part.Number.Start && mention.Dimension == part.Dimension && mention.InBase >= part.InBase);

    [GeneratedRegex(@"^\s*[，、]\s*(?:其中)?(?:本年|当年|今年|[比较](?:上年|去年))?(?:新增|净增|增加)(?:了)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NewAmong();

    /// <summary>“本校1358名学生中，住校生186人占本部学生的18%”: those of the main school are no whole school.</summary>
    private static bool IsOfOther(Mention share, Mention whole) =>
        IsOfAllOther(share, whole) || (whole.Number.IsCount && share.Words.Against.StartsWith("本部", StringComparison.Ordinal) && !share.Words.Against.StartsWith("本部门", StringComparison.Ordinal) && !(whole.Lead + whole.Tail.Split('，')[0]).Contains("本部", StringComparison.Ordinal));

    /// <summary>“部门结转8930万元，其中两年以上的2745万元，占全区两年以上资金的39.7%”: what all have of a kind is no whole that is called otherwise.</summary>
    private static bool IsOfAllOther(Mention share, Mention whole)
    {
        var words = share.Words.Against;
        var name = AllOf().Match(words) is { Success: true } all ? AnyTotal().Replace(words[all.Length..], "") : "";
        var called = whole.Subject + whole.Lead + whole.Tail.Split('，')[0];
        return name.Length > 1 && !Enumerable.Range(0, name.Length - 1).Any(at => called.Contains(name.Substring(at, 2), StringComparison.Ordinal));
    }

    [GeneratedRegex("^全[省市州县区旗镇乡街校院局系部行]", RegexOptions.CultureInvariant)]
    private static partial Regex AllOf();

    [GeneratedRegex("^的|的$|总(?:数|额|量|人数|户数|面积)?|同期|全部|合计", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTotal();

    private static ReportRelation Relation(Mention share, Mention total, bool isNear)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(share.Of!, unit), Nodes.Of(total, unit)), ComparisonOperator.Equal,
            Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{share.Of!.Subject}”÷“{total.Subject}”")
        {
            Certainty = isNear ? Certainty.Certain : Certainty.Inferred,
            Assumption = isNear ? Message.None : $"占比以“{total.Subject}”为分母",
        };
    }

    /// <summary>“97家单位中核查53家，占54.64%”: the one other number of its kind told before in the sentence.</summary>
    private static Mention? Before(Mention share, ReadSentence sentence) =>
        share.Words.Against.Length > 0 ? null
        : sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Number.Start < share.Of!.Number.Start && mention.Dimension == share.Of.Dimension && Nodes.IsNonZero(mention)).ToList() is [var only]
            && only.InBase >= share.Of!.InBase && !sentence.Mentions.Any(other => other.Measure == Measure.Share && other.Of?.Figure == only.Figure) ? only : null;

    /// <summary>“共11个问题，已整改8个，占…”: few, but right behind each other.</summary>
    private static bool IsCountedOut(Mention whole, Mention share) =>
        whole is { Number.IsCount: true } && whole.Figure.Unit == share.Of!.Figure.Unit && share.Of.Number.IsCount && whole.Lead.TrimStart().StartsWith('共') && CountedOut().IsMatch(share.Of.Lead) && share.Lead.Trim() is "，占" or "、占";

    [GeneratedRegex("^[^，。；]{0,6}，?(?:已|其中)[^，。；]{0,8}$")]
    private static partial Regex CountedOut();

    /// <summary>“95分以上的1个，涉及预算23.01万元，占3.39%”: the share is of the budget before it, not of the number of projects.</summary>
    private static bool IsOfBudget(Mention share, ReadSentence sentence) =>
        share.Of!.Number.IsCount && sentence.Mentions.Any(mention => mention.IsBudget && mention.Number.Start > share.Of.Number.Start && mention.Number.Start < share.Number.Start);

    /// <summary>“省级补助57万元，占29.7%；县级预算安排57.2万元，占29.8%”: the budget right before the share, where the amount before it has its own.</summary>
    private static Mention? OfBudgetBehind(Mention share, ReadSentence sentence) =>
        sentence.Mentions.LastOrDefault(mention => mention.Number.Start < share.Number.Start) is { IsBudget: true, IsPlain: true, RowLength: 1 } budget && Alone().IsMatch(share.Lead) && Nodes.IsSameDimension(budget, share.Of!)
        && sentence.Mentions.Any(other => other.Measure == Measure.Share && other.Of?.Figure == share.Of!.Figure && other.Number.Start < budget.Number.Start) ? budget : null;

    [GeneratedRegex(@"^\s*[，、]\s*占(?:比|比重)?为?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    private static bool IsSlip(Mention share, Mention whole) =>
        SlipShape.ExplainsShare(share.Figure, share.Of!, whole);

    /// <summary>占支出总额135.42万元的…: the amount right before.</summary>
    private static Mention? Whole(Mention share, ReadSentence sentence) =>
        sentence.Mentions.LastOrDefault(mention => mention.Number.Start < share.Number.Start) is { Measure: Measure.Whole, IsPlain: true } whole ? whole : null;
}
