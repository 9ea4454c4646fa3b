namespace Hengji.Checks.Locating;

/// <summary>Turns judgements into suspects, likeliest first, with a score and a reason.</summary>
internal static class SuspectRanking
{
    private const decimal MostPlausible = 7;

    public static ImmutableArray<Suspect> Rank(IEnumerable<Judgement> judgements, int count)
    {
        // A repair that costs as much as it mends accuses nobody.
        var ranked = judgements
            .Where(judgement => judgement.Evidence > 0)
            .OrderByDescending(judgement => judgement.Evidence)
            .ToArray();
        if (ranked.Length == 0)
            return [];
        var mostBroken = ranked.Max(judgement => judgement.Mended + judgement.StillBroken);
        var ideal = mostBroken * Tension.Broken + MostPlausible;
        return [.. ranked.Take(count).Select(judgement => ToSuspect(judgement, ideal))];
    }

    private static Suspect ToSuspect(Judgement judgement, decimal ideal)
    {
        var reason = Reason(judgement);
        return new(
            judgement.Figure,
            judgement.Repair.Slip,
            judgement.Repair.Value,
            (int)Math.Clamp(Math.Round(100 * judgement.Evidence / ideal, MidpointRounding.AwayFromZero), 0, 100),
            reason.Chinese)
        {
            EnglishReason = reason.English,
        };
    }

    private static Bilingual Reason(Judgement judgement)
    {
        var repaired = judgement.Figure.WithValue(judgement.Repair.Value).ToText();
        var total = judgement.Mended + judgement.StillBroken;
        var mended = judgement.StillBroken == 0
            ? total == 1
                ? new($"改为 {repaired} 后，这条不符的关系成立", $"changed to {repaired}, the broken relation holds")
                : new Bilingual($"改为 {repaired} 后，所涉 {total} 条不符的关系全部成立", $"changed to {repaired}, all {total} broken relations hold")
            : new Bilingual(
                $"改为 {repaired} 后，所涉 {total} 条不符的关系中 {judgement.Mended} 条成立",
                $"changed to {repaired}, {judgement.Mended} of {total} broken relations hold");
        var damaged = judgement.Damaged == 0
            ? Bilingual.None
            : new Bilingual($"，但有 {judgement.Damaged} 条现已成立的关系将不成立", $", but {judgement.Damaged} that hold now would break");
        var slip = judgement.Repair.Slip.BothNames();
        return slip.Chinese.Length == 0 ? mended + damaged : Bilingual.Of($"{mended}{damaged}；{slip}", $"{mended}{damaged}; {slip}");
    }
}
