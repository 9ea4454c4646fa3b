using Hengji.Checks;
using Hengji.Packs.Linting;
using Hengji.Packs.Reading;
using Hengji.Regulations;

namespace Hengji.Packs;

/// <summary>Finds what is readable in a pack but wrong, missing or doubtful (规则包检查).</summary>
public static class PackLinter
{
    /// <summary>Lints a pack.</summary>
    /// <param name="pack">The pack, inherited parts included.</param>
    /// <param name="today">The day, for ages of confirmations; null leaves them out.</param>
    /// <returns>Issues, errors first, then in the order of the pack; empty when there is nothing to say.</returns>
    public static ImmutableArray<PackIssue> Lint(Pack pack, DateOnly? today = null) =>
        Lint(new LoadedPack(pack, [], ImmutableDictionary<string, SourceLocation>.Empty), today);

    /// <summary>Reads and lints a pack; issues name file and line where they have one.</summary>
    /// <param name="packsFolder">Folder that holds one folder for each pack.</param>
    /// <param name="packId">Id of the pack.</param>
    /// <param name="today">The day, for ages of confirmations; null leaves them out.</param>
    /// <param name="limits">Largest sizes; the default limits when null.</param>
    /// <returns>Issues as above; when the pack cannot be read, its problems as errors.</returns>
    public static ImmutableArray<PackIssue> Lint(
        string packsFolder, string packId, DateOnly? today = null, PackLimits? limits = null)
    {
        var loaded = PackReader.Load(packsFolder, packId, limits ?? PackLimits.Default);
        return loaded.IsSuccess
            ? Lint(loaded.Value, today)
            : [.. loaded.Problems.Select(problem => new PackIssue(
                FindingLevel.Error, problem.Code, problem.Message, problem.English, problem.Place))];
    }

    private static ImmutableArray<PackIssue> Lint(LoadedPack loaded, DateOnly? today) =>
        [.. RuleLint.Check(loaded)
            .Concat(FormLint.Check(loaded))
            .Concat(SchemeLint.Check(loaded))
            .Concat(EnglishLint.Check(loaded))
            .Concat(TemplateLint.Check(loaded))
            .Concat(CalendarLint.Check(loaded, today))
            .OrderByDescending(issue => issue.Level)];
}
