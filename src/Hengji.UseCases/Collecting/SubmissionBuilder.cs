using Hengji.Budgets;
using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Makes sense of what a reader found: units by name, rows by label, cells as figures, words and dates.</summary>
public static class SubmissionBuilder
{
    private const int FirstYear = 1995; // 预算法 came into force on 1 January 1995.
    private const int LastYear = 2099;

    /// <summary>The submission, or every problem of all its files at once.</summary>
    /// <param name="raw">What a reader of folders or workbooks found.</param>
    /// <param name="forms">Forms of the pack.</param>
    /// <returns>
    /// The submission; rows that are not given and files left aside are its <see cref="Submission.Notes"/>. Problem codes
    /// begin with <c>submission. unit. form. row. cell.</c> or <c>figure.</c>
    /// </returns>
    public static Result<Submission> Build(RawSubmission raw, FormCatalogue forms)
    {
        var problems = new List<Problem>();
        var year = Year(raw);
        problems.AddRange(year.Problems);
        var units = UnitTreeBuilder.Build(raw.Units);
        problems.AddRange(units.Problems);
        problems.AddRange(Strangers(raw, forms));
        var notes = raw.Notes.ToBuilder();
        var filled = ImmutableDictionary.CreateBuilder<string, FilledForm>(StringComparer.Ordinal);
        foreach (var (found, form) in units.IsSuccess ? Known(raw, forms) : [])
        {
            var built = FormBuilder.Build(found, form, units.Value);
            problems.AddRange(built.Problems);
            if (!built.IsSuccess)
                continue;
            filled[form.Id] = built.Value;
            notes.AddRange(FormBuilder.RowsNotGiven(found, built.Value, form, units.Value));
        }
        return problems.Count > 0
            ? Result<Submission>.Failure(problems)
            : new Submission(raw.PackId, year.Value, units.Value, filled.ToImmutable()) { Notes = notes.ToImmutable() };
    }

    /// <summary>The budget year that was written, or null when it is none.</summary>
    public static FiscalYear? YearOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? new FiscalYear(year)
            : null;

    private static Result<FiscalYear> Year(RawSubmission raw) =>
        YearOf(raw.Year) is { } year ? year : new NotAYear(raw.Year, raw.Source);

    private static IEnumerable<(RawForm Found, FormDefinition Form)> Known(RawSubmission raw, FormCatalogue forms) =>
        from found in raw.Forms.DistinctBy(found => found.FormId)
        let form = forms.Find(found.FormId)
        where form is not null
        select (found, form);

    private static IEnumerable<Problem> Strangers(RawSubmission raw, FormCatalogue forms)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var found in raw.Forms)
        {
            if (forms.Find(found.FormId) is not { } form)
                yield return new UnknownForm(found.FormId, found.Source);
            else if (!seen.TryAdd(found.FormId, found.Source))
                yield return new DuplicateForm(form.Title, seen[found.FormId], found.Source);
        }
    }
}
