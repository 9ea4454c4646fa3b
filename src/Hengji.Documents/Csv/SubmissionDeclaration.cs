namespace Hengji.Documents.Csv;

/// <summary>What submission.yaml says: which pack, which year.</summary>
/// <param name="PackId">Id of the pack, for instance hunan-2022.</param>
/// <param name="Year">Year reported on, as written.</param>
/// <param name="Source">The file.</param>
public sealed record SubmissionDeclaration(string PackId, string Year, SourceLocation Source)
{
    /// <summary>Name of the file in the folder.</summary>
    public const string FileName = "submission.yaml";

    /// <summary>Reads the file in a folder.</summary>
    /// <returns>Pack and year, or every problem of the file.</returns>
    public static Result<SubmissionDeclaration> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var place = new SourceLocation(FileName, "");
        if (!File.Exists(path))
            return new RequiredFileMissing(FileName, "规则包与年度", place);
        var text = CsvText.Read(path, CsvLimits.Default);
        return text.IsSuccess ? Parse(text.Value, place) : Result<SubmissionDeclaration>.Failure(text.Problems);
    }

    private static Result<SubmissionDeclaration> Parse(string text, SourceLocation place)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var (number, line) in text.Split('\n').Index())
        {
            var content = line.Split(" #", 2)[0].Trim();
            if (content.Length == 0 || content.StartsWith('#'))
                continue;
            if (ReadLine(content, values, CsvPlace.Of(place.File, number + 1)) is { } problem)
                problems.Add(problem);
        }
        problems.AddRange(Missing(values, place));
        return problems.Count > 0
            ? Result<SubmissionDeclaration>.Failure(problems)
            : new SubmissionDeclaration(values["pack"], values["year"], place);
    }

    private static Problem? ReadLine(string content, Dictionary<string, string> values, SourceLocation place)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return new DeclarationUnreadable(content, place);
        var key = content[..colon].Trim();
        if (key is not ("pack" or "year"))
            return new DeclarationKey(key, IsRepeated: false, place);
        return values.TryAdd(key, content[(colon + 1)..].Trim().Trim('"', '\''))
            ? null
            : new DeclarationKey(key, IsRepeated: true, place);
    }

    private static IEnumerable<Problem> Missing(Dictionary<string, string> values, SourceLocation place)
    {
        foreach (var (key, example) in new[] { ("pack", "hunan-2022"), ("year", "2022") })
        {
            if (string.IsNullOrEmpty(values.GetValueOrDefault(key)))
                yield return new DeclarationMissing(key, example, place);
        }
    }
}
