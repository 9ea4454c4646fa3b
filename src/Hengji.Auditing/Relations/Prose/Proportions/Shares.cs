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
    private const int FewestLetters = 4;
    private const int FewestCounted = 20;
    private const int FewestOfFar = 3;

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
        var shares = sentence.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, Of.IsPlain: true } && !JointShares.IsJoint(mention, sentence.Mentions) && !IsOfBudget(mention, sentence)).ToList();
        if (shares.Count == 0)
            yield break;
        var commons = shares.DistinctBy(share => share.Of!.Dimension).ToDictionary(share => share.Of!.Dimension, share => new Lazy<Mention?>(() => MostFitting(shares.FindAll(other => other.Of!.Dimension == share.Of!.Dimension), before, sentence)), StringComparer.Ordinal);
        foreach (var share in shares)
        {
            var common = commons[share.Of!.Dimension];
            var named = Whole(share, sentence) ?? Named(share, before.Near);
            var total = named ?? (totals.TryGetValue(share.Of!.Figure, out var listed) && !AreBeside(listed, share.Of) ? listed : null);
            if (total is null || !Nodes.IsNonZero(total) || (named is null && !Fits(share, total) && common.Value is not null))
                total = common.Value ?? OnlyNamed(share, before.Far);
            if (total is null && Before(share, sentence) is { } only && (Fits(share, only) || only.Figure.Value >= FewestCounted || IsSlip(share, only) || IsCountedOut(only, share)))
                yield return Relation(share, only, false) is var told && Fits(share, only) ? told : told with { Certainty = Certainty.Conditional };
            if (total is not null && Nodes.IsSameDimension(total, share.Of!) && Nodes.IsNonZero(total))
                yield return Relation(share, total, named is not null || share.Of!.Sentence == total.Sentence);
        }
    }

    /// <summary>“政府集中、部门集中、分散采购分别为…”: what is told one for one is no whole of what stands beside it.</summary>
    private static bool AreBeside(Mention one, Mention other) => one.IsRespective && other.IsRespective && one.Sentence == other.Sentence;

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

    private static bool IsSlip(Mention share, Mention whole) =>
        SlipShape.ExplainsShare(share.Figure, share.Of!, whole);

    /// <summary>占支出总额135.42万元的…: the amount right before.</summary>
    private static Mention? Whole(Mention share, ReadSentence sentence) =>
        sentence.Mentions.LastOrDefault(mention => mention.Number.Start < share.Number.Start) is { Measure: Measure.Whole, IsPlain: true } whole ? whole : null;

    /// <summary>占本年收入合计的…: the amount of that name, none or several of which leave it open.</summary>
    private static Mention? Named(Mention share, ImmutableArray<Passage> near)
    {
        var name = WholeNames.Of(share.Words.Against);
        if (name.Length < 2)
            return null;
        var flow = FactKey.Subject(share.Words.Against);
        var named = near.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => IsWhole(mention, share) && IsBefore(mention, share)
                && (FactKey.IsGeneral(flow) ? FactKey.Subject(mention.Subject) == flow : FactKey.IsGeneral(FactKey.Subject(name)) ? FactKey.Subject(SubjectWords.Key(mention.Subject)) == FactKey.Subject(name) : WholeNames.Of(mention.Subject).EndsWith(name.TrimStart('总'), StringComparison.Ordinal) || WholeNames.IsReceived(mention.Subject, name)))
            .ToList();
        if (named.Count == 0)
            named = [.. near.Reverse().SelectMany(passage => passage.Mentions.Reverse()).Where(mention => IsWhole(mention, share) && IsBefore(mention, share) && mention.Dimension == share.Of!.Dimension && IsCalled(mention, share))];
        return named.Find(mention => Nodes.IsSameDimension(mention, share.Of!) && Nodes.IsNonZero(mention) && Fits(share, mention)) ?? named.Find(mention => CanBeWhole(share, mention)) ?? Longer(share, name, near);
    }

    /// <summary>No part is more than its whole, but by a slip of the unit.</summary>
    private static bool CanBeWhole(Mention share, Mention whole)
    {
        var (part, all) = (share.Of!.InBase, whole.InBase);
        return share.Of.Dimension != whole.Dimension || all >= part || share.Figure.Value > 100 || (all > 0 && SlipShape.Explains(share.Of.Figure, share.Figure.Value * all / 100 / share.Of.Figure.Unit.InBase));
    }

    /// <summary>占财政总收入的…, told as 公共财政预算总收入: the one amount whose name has all of the words in it, and more.</summary>
    private static Mention? Longer(Mention share, string name, ImmutableArray<Passage> near) =>
        name.Length < FewestLetters ? null
        : near.SelectMany(passage => passage.Mentions)
            .Where(mention => IsWhole(mention, share) && IsBefore(mention, share) && mention.Dimension == share.Of!.Dimension && Nodes.IsNonZero(mention) && (WholeNames.IsWithin(name, SubjectWords.Key(mention.Subject)) || WholeNames.IsBudgetOf(name, SubjectWords.Key(mention.Subject))) && CanBeWhole(share, mention))
            .DistinctBy(mention => mention.InBase).Take(2).ToList() is [var only] ? only : null;

    /// <summary>占本年支出合计的… some pages behind the amount of that name: the one that fits, or where all such amounts are one.</summary>
    private static Mention? OnlyNamed(Mention share, ImmutableArray<Passage> far)
    {
        var name = FactKey.Subject(share.Words.Against);
        var named = name.Length < 2 ? [] : far.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => IsWhole(mention, share) && FactKey.Subject(mention.Subject) == name && Nodes.IsSameDimension(mention, share.Of!) && Nodes.IsNonZero(mention))
            .DistinctBy(mention => mention.InBase).ToList();
        if (named.Count == 0)
            return Longer(share, WholeNames.Of(share.Words.Against), far);
        return named.Find(mention => Fits(share, mention)) ?? ((named.Count > 1 ? named.FindAll(mention => IsCalled(mention, share)) : named) is [var only] && CanBeWhole(share, only) ? only : null);
    }

    /// <summary>缴存额 is 当年缴存额, 缴存总额 is not.</summary>
    private static bool IsCalled(Mention whole, Mention share) => FactKey.Plain(whole.Subject) == FactKey.Plain(share.Words.Against);

    /// <summary>The amount told near that most shares are of; of many shares, also one told farther back.</summary>
    private static Mention? MostFitting(List<Mention> shares, (ImmutableArray<Passage> Far, ImmutableArray<Passage> Near) before, ReadSentence sentence) =>
        MostFitting(shares, before.Near, sentence) ?? (shares.Count >= FewestOfFar ? MostFitting(shares, before.Far, sentence) : null);

    private static Mention? MostFitting(List<Mention> shares, ImmutableArray<Passage> near, ReadSentence sentence)
    {
        var telling = shares.Where(share => Nodes.IsNonZero(share.Of!)).ToList();
        var candidates = near.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => (IsWhole(mention, shares[0]) || (shares.Count >= FewestOfFar && mention is { IsPlain: true, RowLength: 1, IsBudget: true })) && Nodes.IsNonZero(mention) && mention.Sentence != sentence.Sentence);
        var needed = telling.Count == 1 || (telling.Count == 2 && Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, telling), new BoundConstant(100))) ? 1 : telling.Count / 2 + 1;
        return candidates.FirstOrDefault(candidate =>
            telling.Count > 0 && telling.Count(share => Nodes.IsSameDimension(share.Of!, candidate) && Fits(share, candidate)) >= needed);
    }

    private static bool Fits(Mention share, Mention total) =>
        Nodes.CanHold(
            Nodes.Percent(Nodes.Of(share.Of!, total.Figure.Unit), Nodes.Of(total, total.Figure.Unit)), Nodes.Of(share, MeasureUnit.Percent));

    /// <summary>An amount; for the share of a budget, or what is called the share of one (占政府采购预算的…), a budget.</summary>
    private static bool IsWhole(Mention mention, Mention share) =>
        mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || (mention.IsBudget && (share.Of!.IsBudget || share.Words.Against.Contains("预算", StringComparison.Ordinal))));

    private static bool IsBefore(Mention mention, Mention share) =>
        mention.Sentence.Source != share.Sentence.Source || mention.Number.Start < share.Of!.Number.Start;
}
