using Hengji.Forms;
using Hengji.Packs;
using Hengji.Regulations;
using Hengji.UseCases.Packs;

namespace Hengji.UseCases.Collecting;

/// <summary>Reads a department's material together with the pack it names, and last year's beside it.</summary>
public static class CollectInput
{
    /// <summary>Material and the pack it was read with.</summary>
    /// <param name="Pack">The pack.</param>
    /// <param name="Submission">The material; last year's is its <see cref="Submission.Previous"/>.</param>
    public sealed record Collected(Pack Pack, Submission Submission);

    /// <summary>Reads.</summary>
    /// <param name="input">A folder or a workbook.</param>
    /// <param name="previousInput">Last year's; null for none.</param>
    /// <param name="packsFolder">Folder of packs.</param>
    /// <returns>Both, or every problem.</returns>
    public static Result<Collected> Run(string input, string? previousInput, string packsFolder)
    {
        var now = Read(input, packsFolder);
        if (previousInput is null)
            return now;
        var before = Read(previousInput, packsFolder);
        if (!now.IsSuccess || !before.IsSuccess)
            return Result<Collected>.Failure(now.Problems.Concat(before.Problems));
        return now.Value with { Submission = now.Value.Submission with { Previous = before.Value.Submission } };
    }

    private static Result<Collected> Read(string input, string packsFolder)
    {
        var declared = Collector.Declared(input);
        if (!declared.IsSuccess)
            return Result<Collected>.Failure(declared.Problems);
        var read = PackStore.Read(packsFolder, declared.Value.PackId);
        if (!read.IsSuccess)
            return Result<Collected>.Failure(read.Problems.Select(problem => Placed(problem, declared.Value)));
        var pack = ForYear(read.Value, declared.Value.Year);
        var submission = Collector.Collect(input, pack);
        return submission.IsSuccess
            ? new Collected(pack, submission.Value)
            : Result<Collected>.Failure(submission.Problems);
    }

    /// <summary>The forms with the headings of the year; a year that is none is a problem of the material, told later.</summary>
    private static Pack ForYear(Pack pack, string year) =>
        SubmissionBuilder.YearOf(year) is { } known ? pack with { Forms = pack.Forms.ForYear(known) } : pack;

    /// <summary>The pack that the material itself asks for is missing: the place is in the material.</summary>
    private static Problem Placed(Problem problem, Collector.Declaration declared) =>
        problem is UnknownPack { At: null } unknown ? new UnknownPack(unknown.Id, unknown.Nearest, declared.Source) : problem;
}
