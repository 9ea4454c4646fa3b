using Hengji.Scoring;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Scoring;

/// <summary>Scores as data.</summary>
internal static class ScoreRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/dossiers/{id:long}/scores", GetAsync).WithName("getScores");

    private static async Task<IResult> GetAsync(long id, OpenDossier dossiers, Tongue tongue, CancellationToken cancel) =>
        await dossiers.FindWholeAsync(id, cancel) is { } found
            ? Results.Ok(ScoresAnswer.Of(found.Live.Evaluation, tongue))
            : Results.NotFound();
}

/// <summary>Scores: total and grade are null while a line is incomplete.</summary>
public sealed record ScoresAnswer(decimal? Total, string? Grade, List<ClassAnswer> Classes, List<ScoreLineAnswer> Lines)
{
    /// <summary>As data; explanations in the reader's language.</summary>
    public static ScoresAnswer Of(Evaluation evaluation, Tongue tongue) =>
        new(
            evaluation.TotalPoints, evaluation.Grade,
            [.. evaluation.Classes.Select(part => new ClassAnswer(part.Class.ToString().ToLowerInvariant(), part.WeightPoints, part.ScorePoints))],
            [.. evaluation.Lines.Select(line => new ScoreLineAnswer(
                line.Key, line.Class.ToString().ToLowerInvariant(), line.Name, line.TargetText, line.ActualText, line.WeightPoints, line.ScorePoints,
                line.Status.ToString().ToLowerInvariant(), tongue.ExplanationOf(line), line.Citation.ToText(), line.DeviationReason, line.IsAssumed))]);
}

/// <summary>Sum of a class.</summary>
public sealed record ClassAnswer(string Class, decimal Weight, decimal? Score);

/// <summary>One line.</summary>
public sealed record ScoreLineAnswer(
    string Key, string Class, string Name, string Target, string Actual, decimal Weight, decimal? Score, string Status, string Explanation,
    string Citation, string DeviationReason, bool IsAssumed);
