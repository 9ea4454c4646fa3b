using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>The account of a stock of money or things in one sentence: 年初原值9136万元，购置增加724万元，处置减少318万元，年末原值9542万元; 合同价925万元，…核减23万元，净增55万元，结算价980万元.</summary>
/// <remarks>Every amount between both ends must say whether it came or went. Where the account does not come out, it is asked where one slip explains it, or both what came and what went is told.</remarks>
internal static class StockAccounts
{
    private const int FewestMoved = 2;

    /// <summary>The relations of each sentence that opens and closes an account.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(IsMeant).GroupBy(mention => mention.Dimension).SelectMany(group => Of(sentence, [.. group])));

    private static bool IsMeant(Mention mention) => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "") };

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, List<Mention> amounts)
    {
        var told = amounts.ConvertAll(mention => Movement.Of(mention, Words(sentence, amounts, mention)));
        var opening = told.FindIndex(one => one.Role is MovementRole.Opening);
        if (opening < 0 && told.Count > FewestMoved && Movement.IsYearEnd(told[0].Mention) && told.Skip(1).Any(one => one.Role == MovementRole.Closing && one.Mention.Year == told[0].Mention.Year + 1))
            opening = 0;
        var closing = opening < 0 ? -1 : told.FindIndex(opening + 1, one => one.Role == MovementRole.Closing);
        if (closing < 0)
            return [];
        var between = WithoutParts(told[(opening + 1)..closing]);
        return between.Exists(one => one.Role is MovementRole.Opening) ? [] : Of(told[opening].Mention, between, told[closing].Mention, told.Skip(closing + 1).FirstOrDefault());
    }

    /// <summary>The words since the last amount of its kind, or since the sentence's beginning.</summary>
    private static string Words(ReadSentence sentence, List<Mention> amounts, Mention mention)
    {
        var at = amounts.IndexOf(mention);
        return sentence.Sentence.Source.Text[(at == 0 ? sentence.Sentence.Start : amounts[at - 1].Number.End)..mention.Number.Start];
    }

    /// <summary>Parts behind 其中 are told of what stands before them, up to the semicolon or the next movement.</summary>
    private static List<Movement> WithoutParts(List<Movement> told)
    {
        var (kept, isPart) = (new List<Movement>(), false);
        foreach (var one in told)
        {
            isPart = one.Role == MovementRole.Aside || (isPart && one.Mention.Lead.TrimStart() is ['、' or '和' or '及', ..]);
            if (!isPart)
                kept.Add(one);
        }
        return kept;
    }

    private static IEnumerable<ReportRelation> Of(Mention opening, List<Movement> between, Mention closing, Movement? behind)
    {
        var moved = between.FindAll(one => one.Role is MovementRole.Came or MovementRole.Went);
        var all = moved.ConvertAll(one => (one.Sign, one.Mention));
        var together = between.Find(one => one.Role == MovementRole.Together) ?? (behind?.Role == MovementRole.Together ? behind : null);
        var isKnown = between.TrueForAll(one => one.Role is MovementRole.Came or MovementRole.Went or MovementRole.Together);
        if (between.Count == 0 && behind?.Role is MovementRole.Came or MovementRole.Went && Judged([(1, opening), (behind.Sign, behind.Mention)], closing, 1) is { } adjusted)
            yield return adjusted;
        if (together is not null && isKnown && moved.Count >= FewestMoved && Judged(all, together.Mention, together.Sign) is { } sum)
            yield return sum;
        if (together is not null && Judged([(1, opening), (together.Sign, together.Mention)], closing, 1) is { } changed)
            yield return changed;
        if (isKnown && moved.Count > 0 && (together is null || moved.Count >= FewestMoved) && Judged([(1, opening), .. all], closing, 1, moved.Exists(one => one.Role == MovementRole.Came) && moved.Exists(one => one.Role == MovementRole.Went)) is { } account)
            yield return account;
    }

    /// <summary>The relation where it holds, where one slip keeps it from that, or where all that came and went is told.</summary>
    private static ReportRelation? Judged(List<(int Sign, Mention Mention)> parts, Mention result, int sign, bool isToldWhole = false)
    {
        var unit = result.Figure.Unit;
        var relation = new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Sum(unit, (sign, result)), unit, $"“{parts[0].Mention.Subject}”按所述增减等于“{result.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部增减",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation
            : isToldWhole || OneSlip.Explains(parts, result, sign) ? relation with { Certainty = Certainty.Conditional } : null;
    }
}
