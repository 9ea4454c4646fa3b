using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Measuring;

/// <summary>Missed slips, those only asked about, and false alarms with what is printed there, of layouts that may be told of: blind-f, blind-g, blind-j, blind-l, blind-v, blind-w, blind-x, blind-z, blind-aa, blind-cc, blind-dd, blind-jj and blind-kk are never listed.</summary>
internal static class MissedList
{
    public static void Write(IEnumerable<SlipObservation> all, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var one in all.Where(one => one.Sample.Layout.IsTold))
        {
            var name = $"{one.Sample.Name} {one.Format}";
            if (one.Failure is { } failure)
                output.WriteLine($"unreadable: {name}: {failure}");
            else if (!one.Sample.IsSilent && !one.IsFound)
                output.WriteLine($"missed: {name}: {Missed(one)}");
            else if (!one.Sample.IsSilent && one.Rank is 0 or > 3)
                output.WriteLine($"not among the first three suspects: {name}: {Missed(one)}");
            if (!one.OnlyAsked.IsEmpty)
                output.WriteLine($"only asked: {name}: {Missed(one)}\n    {string.Join("\n    ", one.OnlyAsked.Select(finding => $"{finding.Code} {finding.Message}; {string.Join(", ", finding.Suspects.Select(suspect => $"{suspect.Figure.Printed} ({suspect.Score}, {suspect.Slip})"))}"))}");
            foreach (var finding in one.False.Where(finding => !finding.IsQuestion))
                output.WriteLine($"false alarm: {name}: {finding.Code} {finding.Message} {finding.Explanation}");
            foreach (var finding in one.False.Where(finding => finding.IsQuestion && one.Sample.Slip is null))
                output.WriteLine($"question: {name}: {finding.Code} {finding.Message}");
        }
    }

    private static string Missed(SlipObservation one)
    {
        var (edition, slip) = (one.Sample.Edition, one.Sample.Slip!);
        var target = edition.Target!;
        return $"{target.Fact.Key}: {target.Text} became {edition.Text}, breaks {slip.Breaks}\n    {Excerpt(edition, target)}";
    }

    private static string Excerpt(Edition edition, PrintedNumber target)
    {
        if (edition.Page.Blocks[target.Block] is not TableBlock table)
            return edition.TextOf(((ParagraphBlock)edition.Page.Blocks[target.Block]).Runs);
        var heads = table.Rows.Take(table.HeadRows).Append(table.Rows[target.Cell.Row]);
        return string.Join("\n    ", heads.Select(row => string.Join(" | ", row.Select(cell => edition.TextOf(cell.Runs)))));
    }
}
