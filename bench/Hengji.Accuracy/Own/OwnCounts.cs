namespace Hengji.Accuracy.Own;

/// <summary>What was noticed in one document, or in all.</summary>
/// <param name="name">Its name.</param>
/// <param name="errors">Errors told of it as it is.</param>
/// <param name="questions">Questions asked of it as it is.</param>
internal sealed class OwnCounts(string name, int errors, int questions)
{
    private readonly SortedDictionary<FitKind, (int Changed, int Noticed)> byKind = [];
    private (int Changed, int Noticed, int Asked) digits;
    private (int Changed, int Noticed) fitting;

    private int Errors => errors;

    private int Questions => questions;

    /// <summary>Counts a changed number.</summary>
    /// <param name="kinds">How it fitted others.</param>
    /// <param name="isNoticed">Whether a finding names it.</param>
    /// <param name="isOnlyAsked">Whether all that name it are questions.</param>
    public void Add(IReadOnlyCollection<FitKind> kinds, bool isNoticed, bool isOnlyAsked)
    {
        var one = isNoticed ? 1 : 0;
        digits = (digits.Changed + 1, digits.Noticed + one, digits.Asked + (isNoticed && isOnlyAsked ? 1 : 0));
        fitting = kinds.Count == 0 ? fitting : (fitting.Changed + 1, fitting.Noticed + one);
        foreach (var kind in kinds)
            byKind[kind] = byKind.GetValueOrDefault(kind) is var known ? (known.Changed + 1, known.Noticed + one) : default;
    }

    /// <summary>All documents together.</summary>
    public static OwnCounts Sum(IReadOnlyCollection<OwnCounts> all)
    {
        var sum = new OwnCounts("all", all.Sum(one => one.Errors), all.Sum(one => one.Questions))
        {
            digits = (all.Sum(one => one.digits.Changed), all.Sum(one => one.digits.Noticed), all.Sum(one => one.digits.Asked)),
            fitting = (all.Sum(one => one.fitting.Changed), all.Sum(one => one.fitting.Noticed)),
        };
        foreach (var (kind, counts) in all.SelectMany(one => one.byKind))
            sum.byKind[kind] = sum.byKind.GetValueOrDefault(kind) is var known ? (known.Changed + counts.Changed, known.Noticed + counts.Noticed) : default;
        return sum;
    }

    /// <summary>A table of the ways numbers fitted others.</summary>
    public string OfFits()
    {
        var table = new StringBuilder("| numbers that fit by value | changed so that they no longer do | noticed |\n|---|---:|---:|\n");
        foreach (var (kind, (changed, noticed)) in byKind)
            _ = table.Append(CultureInfo.InvariantCulture, $"| {kind} | {changed} | {Share(noticed, changed)} |\n");
        return table.Append(CultureInfo.InvariantCulture, $"| **all** | {fitting.Changed} | {Share(fitting.Noticed, fitting.Changed)} |\n").ToString();
    }

    /// <summary>A row of the table of documents.</summary>
    public override string ToString() =>
        $"| {name} | {errors} | {questions} | {digits.Changed} | {digits.Noticed} | {digits.Asked} | {Share(fitting.Noticed, fitting.Changed)} |";

    private static string Share(int noticed, int changed) =>
        changed == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{noticed} / {changed} = {100m * noticed / changed:F1} %");
}
