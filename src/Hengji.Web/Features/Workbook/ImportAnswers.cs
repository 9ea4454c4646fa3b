using Hengji.UseCases.Merging;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Workbook;

/// <summary>What becomes, or became, of every row and cell of an upload.</summary>
internal static class ImportAnswers
{
    private const string Taken = "taken";
    private const string Unchanged = "unchanged";
    private const string Conflict = "conflict";
    private const string Refused = "refused";

    // What a row is called after: the gravest of its cells.
    private static readonly string[] Gravest = [Refused, Conflict, Taken];

    /// <summary>Rows in the file's order; those that could not be placed, with the reason, last.</summary>
    public static List<RowOutcome> Rows(MergePlan plan, IReadOnlyList<MergeChoice> choices, Tongue tongue) =>
        [.. plan.Rows.Select(row => Of(row, choices, tongue)), .. plan.Remarks.Where(IsOfRow).Select(remark => new RowOutcome(
            "", "", "", remark.Place?.ToString() ?? "", IsNew: false, Refused, 0, remark.Code, tongue.Of(remark), []))];

    private static RowOutcome Of(MergeRow row, IReadOnlyList<MergeChoice> choices, Tongue tongue)
    {
        var cells = row.Lines.Select(line => Of(line, choices, tongue)).ToList();
        return new RowOutcome(
            row.Form, row.Key, row.Label, row.Place.ToString(), row.IsNew,
            Gravest.FirstOrDefault(outcome => cells.Exists(cell => cell.Outcome == outcome)) ?? (row.IsNew ? Taken : Unchanged),
            row.Agreeing + row.Kept, Code: null, Message: null, cells);
    }

    private static CellOutcomeAnswer Of(MergeLine line, IReadOnlyList<MergeChoice> choices, Tongue tongue)
    {
        var problem = line.Refusal ?? line.Reading;
        return new CellOutcomeAnswer(
            line.Address.ToString(), line.Place.ToString(), Outcome(line, choices), line.Origin, line.Theirs, line.Mine, line.Version,
            problem?.Code, problem is null ? null : tongue.Of(problem));
    }

    private static string Outcome(MergeLine line, IReadOnlyList<MergeChoice> choices) =>
        line.Refusal is not null ? Refused
        : line.Verdict == MergeVerdict.Take || choices.Any(choice => choice.Address == line.Address && choice.Version == line.Version && choice.TakesMine) ? Taken
        : Conflict;

    private static bool IsOfRow(Problem remark) => remark is RowNotPlaced or RowTwice or RowDeletedByOthers;
}

/// <summary>A row of an upload: <c>outcome</c> is taken, unchanged, conflict or refused; <c>unchanged</c> counts cells that stay.</summary>
public sealed record RowOutcome(
    string Form, string Row, string Label, string Place, bool IsNew, string Outcome, int Unchanged, string? Code, string? Message,
    List<CellOutcomeAnswer> Cells);

/// <summary>A cell of an upload that is taken, in conflict (what is stored stays) or refused; taken ones may carry a message too.</summary>
public sealed record CellOutcomeAnswer(
    string Address, string Place, string Outcome, string? Origin, string Theirs, string Mine, int Version, string? Code, string? Message);

/// <summary>What an upload would change.</summary>
public sealed record PlanAnswer(
    string File, bool HasBase, long Revision, int Kept, int Agreeing, List<PlanLineAnswer> Lines, List<string> NewRows, List<RemarkAnswer> Remarks,
    List<RowOutcome> Rows)
{
    /// <summary>In the reader's language.</summary>
    public static PlanAnswer Of(MergePlan plan, Tongue tongue) =>
        new(
            plan.File, plan.HasBase, plan.Revision, plan.Kept, plan.Agreeing,
            [.. plan.Lines.Select(line => new PlanLineAnswer(
                line.Address.ToString(), line.Origin, line.Theirs, line.Mine, line.Version,
                line.Refusal is not null ? "refused" : line.Verdict.ToString().ToLowerInvariant(), line.Place.ToString(),
                (line.Refusal ?? line.Reading) is { } problem ? tongue.Of(problem) : null))],
            [.. plan.NewRows.Select(row => $"{row.Form}@{row.Key}")],
            RemarkAnswer.Of(plan, tongue), ImportAnswers.Rows(plan, [], tongue));
}

/// <summary>A cell that would change.</summary>
public sealed record PlanLineAnswer(
    string Address, string? Origin, string Theirs, string Mine, int Version, string Verdict, string Place, string? Message);

/// <summary>A remark on an upload.</summary>
public sealed record RemarkAnswer(string Code, string Message, string? Place)
{
    /// <summary>All of them, in the reader's language.</summary>
    public static List<RemarkAnswer> Of(MergePlan plan, Tongue tongue) =>
        [.. plan.Remarks.Select(remark => new RemarkAnswer(remark.Code, tongue.Of(remark), remark.Place?.ToString()))];
}

/// <summary>What an upload changed.</summary>
public sealed record AppliedAnswer(long Revision, int Saved, int Computed, int NewRows, List<RemarkAnswer> Remarks, List<RowOutcome> Rows)
{
    /// <summary>In the reader's language.</summary>
    public static AppliedAnswer Of(MergeOutcome done, IReadOnlyList<MergeChoice> choices, Tongue tongue) =>
        new(
            done.Revision, done.Saved, done.Computed, done.Plan.NewRows.Length, RemarkAnswer.Of(done.Plan, tongue),
            ImportAnswers.Rows(done.Plan, choices, tongue));
}
