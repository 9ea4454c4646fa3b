using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Means whose amount or count stands in a sentence or paragraph before.</summary>
internal static partial class PerHead
{
    private const int FewestDigits = 4;

    /// <summary>“接待费2.86万元。国内接待18批次、143人次，人均200元”: the amounts of the sentence before.</summary>
    private static ReportRelation? OfSentenceBefore(ImmutableArray<Mention> sentence, ImmutableArray<Mention> before, Mention per, ImmutableArray<string> units)
    {
        if (sentence.Any(mention => mention.Dimension == per.Dimension && mention.Number.Start < per.Number.Start))
            return null;
        var amounts = before.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 } && mention.Dimension == per.Dimension && Nodes.IsNonZero(mention)).ToList();
        return amounts.Count > 0 && Pair([.. amounts, .. sentence], per, units) is { } pair && (!per.Lead.TrimStart().StartsWith('每') || Nodes.CanHold(pair.Left, pair.Right)) ? pair : null; // 省下10.80万元。保管费是1.8万吨每吨100元
    }

    /// <summary>“新购27803册，剔旧492册。购书支出139.02万元，平均每册50.00元”: the count of the sentence before that makes it, or would but for one slip of the hand.</summary>
    private static ReportRelation? OfCountsBefore(ImmutableArray<Mention> sentence, ImmutableArray<Mention> before, Mention per, ImmutableArray<string> units)
    {
        bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && units.Contains(mention.Figure.Unit.Symbol) && Nodes.IsNonZero(mention);
        var amounts = sentence.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Number.Start < per.Number.Start && mention.Dimension == per.Dimension && Nodes.IsNonZero(mention)).ToList();
        if (per.Dimension != "money" || per.Figure.Printed.Count(char.IsDigit) < FewestDigits || amounts is not [var amount] || sentence.Any(IsCount))
            return null;
        var counts = before.Where(IsCount).ToList();
        return counts.ConvertAll(count => Relation(amount, count, per)).Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (counts.Find(count => IsSlip(amount, count, per)) is { } slipped ? Relation(amount, slipped, per) with { Certainty = Certainty.Conditional } : null);
    }

    /// <summary>“发放1200万元。…\n全年资助19600人次，人次均612元”: an amount of a paragraph before that makes it, or would but for one slip of the hand.</summary>
    private static ReportRelation? OfFar(ImmutableArray<Mention> sentence, ImmutableArray<Passage> passages, Mention per, ImmutableArray<string> units)
    {
        if (per.Figure.Printed.Count(char.IsDigit) < FewestDigits || sentence.Any(mention => mention.Dimension == per.Dimension && mention.Number.Start < per.Number.Start))
            return null;
        var counts = sentence.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Number.Start < per.Number.Start && (units.Contains(mention.Figure.Unit.Symbol) || units.Contains(mention.Dimension)) && Nodes.IsNonZero(mention)).ToList();
        if (counts is not [var count])
            return null;
        var amounts = passages.Reverse().SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == per.Dimension && UnitsOf(mention) is null && Nodes.IsNonZero(mention)).ToList();
        var relations = amounts.ConvertAll(amount => Relation(amount, count, per));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (amounts.Find(amount => IsSlip(amount, count, per)) is { } slipped ? Relation(slipped, count, per) with { Certainty = Certainty.Conditional } : null);
    }
}
