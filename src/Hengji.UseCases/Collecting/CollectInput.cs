using Hengji.Forms;
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
        var declared = Collector.DeclaredPack(input);
        if (!declared.IsSuccess)
            return Result<Collected>.Failure(declared.Problems);
        var pack = PackStore.Read(packsFolder, declared.Value);
        if (!pack.IsSuccess)
            return Result<Collected>.Failure(pack.Problems);
        var submission = Collector.Collect(input, pack.Value);
        return submission.IsSuccess
            ? new Collected(pack.Value, submission.Value)
            : Result<Collected>.Failure(submission.Problems);
    }
}
