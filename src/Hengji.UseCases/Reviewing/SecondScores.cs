using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Answers;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>The finance bureau's scores beside the self-scores (财政复核评分), never over them.</summary>
public static class SecondScores
{
    /// <summary>A difference beyond this many points is marked.</summary>
    public const decimal NotablePoints = 10m;

    private const int Decimals = 2;

    /// <summary>Whether the person scores again.</summary>
    public static bool MayScore(Rights rights, Dossier dossier) =>
        dossier.Stage >= Stage.FinanceReview && (rights.Has(Role.FinancePerformance, dossier) || rights.Has(Role.FinanceDivision, dossier));

    /// <summary>Whether the person sees the second scores: the bureau always, the department once the material is accepted.</summary>
    public static bool MaySee(Rights rights, Dossier dossier) =>
        MayScore(rights, dossier) || (dossier.Stage == Stage.Accepted && rights.SeesWhole(dossier));

    /// <summary>The lines with both scores.</summary>
    public static async Task<SecondScoreTable> ReadAsync(HengjiDbContext storage, LiveDossier live, CancellationToken cancel = default)
    {
        var id = live.Material.Dossier.Id;
        var seconds = await storage.SecondScores.AsNoTracking().Where(score => score.DossierId == id)
            .ToDictionaryAsync(score => score.Line, StringComparer.Ordinal, cancel);
        return new SecondScoreTable([.. live.Evaluation.Lines.Select(line => new SecondScoreRow(
            line.Key, line.Name, line.WeightPoints, line.ScorePoints, seconds.GetValueOrDefault(line.Key)))]);
    }

    /// <summary>Keeps a second score of one line, in place of an earlier one.</summary>
    /// <param name="storage">The context.</param>
    /// <param name="live">The dossier.</param>
    /// <param name="line">Key of the line.</param>
    /// <param name="points">From 0 to the line's weight, two decimals at most.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="isAsSeen">Whether the scores still are what somebody read; asked while nobody else can change them.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>The score, or why not.</returns>
    public static async Task<Result<SecondScore>> SaveAsync(
        HengjiDbContext storage, LiveDossier live, string line, decimal points, string reason, Actor actor, DateTime now,
        Func<SecondScoreTable, bool>? isAsSeen = null, CancellationToken cancel = default)
    {
        var dossier = live.Material.Dossier;
        if (!actor.Rights.SeesWhole(dossier))
            return new NoSuchDossier();
        if (!MayScore(actor.Rights, dossier))
            return new StepNotYours();
        var scored = live.Evaluation.Lines.FirstOrDefault(found => found.Key == line);
        var weight = scored?.WeightPoints ?? 0;
        if (scored is null || points < 0 || points > weight || decimal.Round(points, Decimals, MidpointRounding.AwayFromZero) != points)
            return new BadSecondScore(scored?.Name ?? line, $"0—{weight.ToString("0.##", CultureInfo.InvariantCulture)}");
        if (string.IsNullOrWhiteSpace(reason))
            return new ReasonMissing();
        if (reason.Length > HandOnDossier.LongestReason)
            return new ReasonTooLong(reason.Length, HandOnDossier.LongestReason);
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // The dossier's row is the lock, as in saving cells; second scores are no part of the material, so its revision stays.
        _ = await storage.Dossiers.Where(found => found.Id == dossier.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.Revision, found => found.Revision), cancel);
        if (isAsSeen?.Invoke(await ReadAsync(storage, live, cancel)) == false)
            return new ChangedMeanwhile();
        var score = await StoreAsync(storage, dossier.Id, line, points, reason.Trim(), actor, TrailHash.Kept(now), cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return score;
    }

    private static async Task<SecondScore> StoreAsync(
        HengjiDbContext storage, long dossierId, string line, decimal points, string reason, Actor actor, DateTime now, CancellationToken cancel)
    {
        var score = await storage.SecondScores.SingleOrDefaultAsync(found => found.DossierId == dossierId && found.Line == line, cancel);
        var old = score is null ? "" : score.ScorePoints.ToString(CultureInfo.InvariantCulture);
        if (score is null)
        {
            score = new SecondScore
            {
                DossierId = dossierId, Line = line, ScorePoints = points, Reason = reason, ById = actor.PersonId, By = actor.FullName, At = now,
            };
            _ = storage.SecondScores.Add(score);
        }
        (score.ScorePoints, score.Reason, score.ById, score.By, score.At) = (points, reason, actor.PersonId, actor.FullName, now);
        await TrailWriter.AppendAsync(
            storage, TrailWriter.OfDossier(dossierId), actor, now,
            [new TrailLine("score.second", line, old, $"{points.ToString(CultureInfo.InvariantCulture)} {reason}")], cancel);
        _ = await storage.SaveChangesAsync(cancel);
        return score;
    }
}

/// <summary>Both scores of every line.</summary>
public sealed record SecondScoreTable(ImmutableArray<SecondScoreRow> Rows)
{
    /// <summary>Whether any line was scored again.</summary>
    public bool IsStarted => Rows.Any(row => row.Second is not null);

    /// <summary>Total of the self-scores; null while a line is incomplete.</summary>
    public decimal? SelfTotal => Rows.Any(row => row.Self is null) ? null : Rows.Sum(row => row.Self!.Value);

    /// <summary>Total with second scores where there are any; null while a line has neither.</summary>
    public decimal? SecondTotal => Rows.Any(row => row.Standing is null) ? null : Rows.Sum(row => row.Standing!.Value);

    /// <summary>Second total minus self-total; null while either is.</summary>
    public decimal? Difference => SecondTotal - SelfTotal;

    /// <summary>Whether the totals lie more than <see cref="SecondScores.NotablePoints"/> apart.</summary>
    public bool IsNotable => Difference is { } difference && Math.Abs(difference) > SecondScores.NotablePoints;
}

/// <summary>Both scores of one line.</summary>
public sealed record SecondScoreRow(string Key, string Name, decimal Weight, decimal? Self, SecondScore? Second)
{
    /// <summary>The second score where there is one, else the self-score.</summary>
    public decimal? Standing => Second?.ScorePoints ?? Self;

    /// <summary>Second minus self; null while either is missing.</summary>
    public decimal? Difference => Second?.ScorePoints - Self;

    /// <summary>Whether they lie more than <see cref="SecondScores.NotablePoints"/> apart.</summary>
    public bool IsNotable => Difference is { } difference && Math.Abs(difference) > SecondScores.NotablePoints;
}
