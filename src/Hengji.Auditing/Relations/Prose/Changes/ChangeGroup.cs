using Hengji.Auditing.Claims;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A change and its rate told together (增加5万元，增长5%), with the amounts they may be between.</summary>
/// <param name="Change">The change; null when only the rate is told.</param>
/// <param name="Rate">The rate; null when only the change is told.</param>
/// <param name="Now">What changed, as its words say; null where they do not.</param>
/// <param name="Others">Other amounts near that may be meant, the nearest first.</param>
/// <param name="Before">What it changed from, where that is printed.</param>
internal sealed record ChangeGroup(Mention? Change, Mention? Rate, Mention? Now, ImmutableArray<Mention> Others, Mention? Before)
{
    /// <summary>Its first figure.</summary>
    public Mention First => Change is null || (Rate is not null && Rate.Number.Start < Change.Number.Start) ? Rate! : Change;

    /// <summary>Whether <see cref="Before"/> stands in another sentence.</summary>
    public bool IsFar => Before is not null && Before.Sentence != First.Sentence;

    /// <summary>Whether a figure of it is a bound, an estimate or doubtful.</summary>
    public bool IsOpen => Change is { IsPlain: false } || Rate is { IsPlain: false };

    /// <summary>The groups of a passage.</summary>
    public static IEnumerable<ChangeGroup> In(Passage passage)
    {
        var earlier = new List<Mention>();
        foreach (var sentence in passage.Sentences)
        {
            var taken = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
            foreach (var first in sentence.Mentions.Where(IsChange))
            {
                if (!taken.Add(first.Figure))
                    continue;
                var partner = Partner(sentence.Mentions, first);
                if (partner is not null)
                    taken.Add(partner.Figure);
                yield return Made(first, partner, sentence.Mentions, earlier);
            }
            earlier.AddRange(sentence.Mentions);
        }
    }

    private static ChangeGroup Made(Mention first, Mention? partner, ImmutableArray<Mention> sentence, List<Mention> earlier)
    {
        var (change, rate) = first.Measure == Measure.Change ? (first, partner) : (partner, first);
        var before = ChangeBase.Beside(first, sentence);
        var name = before is null ? "" : ComparisonWords.NameOfBase(before.Lead);
        var isNamed = first.Words.Own.Length > 0 || first.RowLength > 1;
        var repeated = RepeatedBase.Of(first, sentence);
        before = repeated ?? (first.Words.Own.Length > 0 && first.Of is null ? null : before) ?? ChangeBase.Behind(first, partner ?? first, sentence);
        var now = name.Length > 0 && FactKey.Subject(name).Length > 0 ? ChangeBase.Named(name, first, sentence, earlier) : (repeated is null ? null : RepeatedBase.Now(first, repeated, sentence)) ?? first.Of;
        if (rate == first && now is null && before is null && Following(first, partner, sentence) is { } told)
            return new ChangeGroup(change, rate, told.Now, [], told.Before);
        if (first.Words.Own.Length == 0 && first.Number.Start == sentence[0].Number.Start && Divided(earlier).FirstOrDefault() is { } whole)
            now = whole;
        else if (first.Words.Own.Length == 0 && first.Number.Start == sentence[0].Number.Start && earlier.Count > 0 && earlier[^1] is { IsAmount: true, RowLength: 1, Depth: 0 } closing && Sums.Lists.ListWords.ClosingTotal().IsMatch(closing.Lead))
            now = closing; // …，总计740万元。比2022年的655万元多85万元
        ImmutableArray<Mention> others = isNamed || name.Length > 0 ? [] : [.. Candidates(first, sentence, earlier).Where(other => other.Figure != now?.Figure)];
        var made = new ChangeGroup(change, rate, now, others, before ?? ChangeBase.OfYear(first, now, sentence, earlier));
        return TurnedYears.Of(made, earlier) ?? made;
    }

    /// <summary>“项目支出回落1.74%，由1635万元变为1607万元”: what it was and is, told right behind the rate.</summary>
    private static (Mention Before, Mention Now)? Following(Mention rate, Mention? partner, ImmutableArray<Mention> sentence) =>
        sentence.Where(mention => mention.Number.Start > (partner ?? rate).Number.Start && mention.Depth == rate.Depth).Take(2).ToList()
            is [{ Measure: Measure.Earlier or Measure.LastYear, IsPlain: true, RowLength: 1, Subject.Length: 0 } before, { IsAmount: true, RowLength: 1 } now] && now.Dimension == before.Dimension
            ? (before, now)
            : null;

    /// <summary>Amounts told before it in the sentence, or where there is none, in the one before.</summary>
    private static IEnumerable<Mention> Candidates(Mention first, ImmutableArray<Mention> sentence, List<Mention> earlier)
    {
        var own = sentence.Where(mention => mention.Number.Start < first.Number.Start && (CanChange(mention) || IsOfNoUnit(mention, first))).Reverse().ToList();
        return own.Count > 0 || earlier.Count == 0 ? own : Divided(earlier).Concat(earlier.Where(mention => mention.Sentence == earlier[^1].Sentence && CanChange(mention)));
    }

    /// <summary>“经费100万元，其中：甲40万元，乙60万元。比上年减少5万元”: first of all what was divided, in the sentence before or the one before that.</summary>
    private static IEnumerable<Mention> Divided(List<Mention> earlier)
    {
        if (earlier.Count == 0)
            return [];
        var parts = earlier.FindIndex(mention => mention.Sentence == earlier[^1].Sentence && mention.Depth == 0 && mention.IsAmount && mention.Lead.TrimStart(' ', '，').StartsWith("其中", StringComparison.Ordinal));
        return parts < 1 ? [] : earlier.Where(mention => mention.Sentence == earlier[parts - 1].Sentence && CanChange(mention) && mention.Depth == 0 && mention.Dimension == earlier[parts].Dimension).Take(1);
    }

    /// <summary>“支出2148.60，比上年1876.40多272.20”: where the document says its unit once for all.</summary>
    private static bool IsOfNoUnit(Mention mention, Mention change) => mention is { RowLength: 1, Dimension: "", IsAmount: true } && change is { Measure: Measure.Change, Dimension: "" };

    /// <summary>An amount, or a budget that is not only the base of a rate (完成预算27万元的…).</summary>
    private static bool CanChange(Mention mention) =>
        mention is { RowLength: 1, Dimension: not ("%" or "") }
        && (mention.IsAmount || mention.Measure == Measure.Points || (mention.Measure is Measure.Budget or Measure.AdjustedBudget && !ComparisonWords.IsBase(mention.Lead) && !mention.Tail.TrimStart().StartsWith('的')));

    private static bool IsChange(Mention mention) =>
        mention.Measure is Measure.Change or Measure.ChangeRate && mention.Figure.Unit != MeasureUnit.PercentagePoint;

    /// <summary>The other figure of the pair, told right behind without a name or comparison of its own.</summary>
    private static Mention? Partner(ImmutableArray<Mention> sentence, Mention first)
    {
        var next = sentence.Skip(sentence.IndexOf(first) + 1).SkipWhile(mention => mention.Row == first.Row).FirstOrDefault();
        if (next is null || !IsChange(next) || next.Measure == first.Measure || next.RowLength != first.RowLength || next.Words.Own.Length > 0 || next.Depth < first.Depth)
            return null;
        var (against, own) = (ComparisonWords.Against(next.Lead), ComparisonWords.Against(first.Lead));
        if (against.Length > 0 && own.Length > 0 && against != own)
            return null;
        return sentence.FirstOrDefault(mention => mention.Row == next.Row && mention.Column == first.Column);
    }
}
