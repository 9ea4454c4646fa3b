using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Finds the total that a share is of: by the name its words give, near or pages before, or as the amount that most shares of a sentence make.</summary>
internal static class ShareWholes
{
    private const int FewestLetters = 4;
    private const int FewestOfFar = 3;

    /// <summary>占本年收入合计的…: the amount of that name, none or several of which leave it open.</summary>
    public static Mention? Named(Mention share, ImmutableArray<Passage> near)
    {
        var name = WholeNames.Of(share.Words.Against);
        if (name.Length < 2)
            return null;
        var flow = FactKey.Subject(share.Words.Against);
        var named = near.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => IsWhole(mention, share) && IsBefore(mention, share)
                && (FactKey.IsGeneral(flow) ? FactKey.Subject(mention.Subject) == flow : FactKey.IsGeneral(FactKey.Subject(name)) ? FactKey.Subject(SubjectWords.Key(mention.Subject)) == FactKey.Subject(name) : WholeNames.IsNamed(mention.Subject, name) || WholeNames.IsWithoutAll(mention.Subject, name) || WholeNames.IsReceived(mention.Subject, name)))
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
    public static Mention? OnlyNamed(Mention share, ImmutableArray<Passage> far)
    {
        var name = FactKey.Subject(share.Words.Against);
        var named = name.Length < 2 ? [] : far.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => IsWhole(mention, share) && FactKey.Subject(mention.Subject) == name && Nodes.IsSameDimension(mention, share.Of!) && Nodes.IsNonZero(mention))
            .DistinctBy(mention => mention.InBase).ToList();
        if (named.Count == 0)
            return Longer(share, WholeNames.Of(share.Words.Against), far);
        return named.Find(mention => Fits(share, mention)) ?? ((named.Count > 1 ? named.FindAll(mention => IsCalled(mention, share)) : named) is [var only] && CanBeWhole(share, only) && !IsOfClause(only, name) ? only : null);
    }

    /// <summary>“某项目体量最大，发行0.94亿元”: a bare verb far away is of whatever its sentence is about.</summary>
    private static bool IsOfClause(Mention whole, string name) => name.Length == 2 && !FactKey.IsGeneral(name) && whole.Subject == name && whole.Lead.TrimStart() is ['，', ..] or [not ('，' or '。'), .., '，', _, _];

    /// <summary>缴存额 is 当年缴存额, 缴存总额 is not.</summary>
    private static bool IsCalled(Mention whole, Mention share) => FactKey.Plain(whole.Subject) == FactKey.Plain(share.Words.Against);

    /// <summary>The amount told near that most shares are of; of many shares, also one told farther back.</summary>
    public static Mention? MostFitting(List<Mention> shares, (ImmutableArray<Passage> Far, ImmutableArray<Passage> Near) before, ReadSentence sentence) =>
        MostFitting(shares, before.Near, sentence) ?? (shares.Count >= FewestOfFar ? MostFitting(shares, before.Far, sentence) : null);

    private static Mention? MostFitting(List<Mention> shares, ImmutableArray<Passage> near, ReadSentence sentence)
    {
        var telling = shares.Where(share => Nodes.IsNonZero(share.Of!)).ToList();
        var candidates = near.Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .Where(mention => (IsWhole(mention, shares[0]) || (shares.Count >= FewestOfFar && mention is { IsPlain: true, RowLength: 1, IsBudget: true })) && Nodes.IsNonZero(mention) && mention.Sentence != sentence.Sentence);
        var needed = telling.Count == 1 || (telling.Count == 2 && Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, telling), new BoundConstant(100))) ? 1 : telling.Count / 2 + 1;
        return WithFits(telling.Count) ?? WithFits(needed); // one that all are of, before one that only a rounded part fits

        Mention? WithFits(int least) => candidates.FirstOrDefault(candidate =>
            telling.Count > 0 && telling.Count(share => Nodes.IsSameDimension(share.Of!, candidate) && Fits(share, candidate)) >= least);
    }

    /// <summary>Whether a share is of a total.</summary>
    public static bool Fits(Mention share, Mention total) =>
        Nodes.CanHold(
            Nodes.Percent(Nodes.Of(share.Of!, total.Figure.Unit), Nodes.Of(total, total.Figure.Unit)), Nodes.Of(share, MeasureUnit.Percent));

    /// <summary>An amount; for the share of a budget, or what is called the share of one (占政府采购预算的…), a budget; for that of last year's, last year's.</summary>
    private static bool IsWhole(Mention mention, Mention share) =>
        mention is { IsPlain: true, RowLength: 1 }
        && (mention.IsAmount || (mention.IsBudget && (share.Of!.IsBudget || share.Words.Against.Contains("预算", StringComparison.Ordinal)))
            || (mention.Measure == Measure.LastYear && share.Words.Against.StartsWith("上年", StringComparison.Ordinal)));

    private static bool IsBefore(Mention mention, Mention share) =>
        mention.Sentence.Source != share.Sentence.Source || mention.Number.Start < share.Of!.Number.Start;
}
