using Hengji.Documents.Csv;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.UseCases.Collecting;

/// <summary>Collects a department's material (收集): a folder of CSV files.</summary>
public static class Collector
{
    /// <summary>Id of the pack the material says it is written for, read without the pack.</summary>
    /// <param name="input">A folder.</param>
    public static Result<string> DeclaredPack(string input)
    {
        if (!Directory.Exists(input))
            return new NoMaterial(Path.GetFileName(Path.TrimEndingDirectorySeparator(input)));
        var declaration = SubmissionDeclaration.Read(input);
        return declaration.IsSuccess ? declaration.Value.PackId : Result<string>.Failure(declaration.Problems);
    }

    /// <summary>Reads and understands all of it.</summary>
    /// <param name="input">A folder.</param>
    /// <param name="pack">The pack to read it with.</param>
    /// <returns>The submission, or every problem with its place.</returns>
    public static Result<Submission> Collect(string input, Pack pack)
    {
        if (!Directory.Exists(input))
            return new NoMaterial(Path.GetFileName(Path.TrimEndingDirectorySeparator(input)));
        var reading = CsvFolderReader.ReadAll(input, pack.Forms);
        return reading.Raw is null
            ? Result<Submission>.Failure(reading.Problems)
            : Understand(reading.Raw, reading.Problems, pack);
    }

    /// <summary>Problems of layout and of content together, so that one round of corrections is enough.</summary>
    private static Result<Submission> Understand(RawSubmission raw, ImmutableArray<Problem> problems, Pack pack)
    {
        if (raw.PackId != pack.Id)
            return new OtherPack(raw.PackId, pack.Id, raw.Source);
        var built = SubmissionBuilder.Build(raw, pack.Forms);
        ImmutableArray<Problem> all = [.. problems, .. built.Problems];
        return all.IsEmpty ? built : Result<Submission>.Failure(all);
    }
}
