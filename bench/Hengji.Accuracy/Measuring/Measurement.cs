using Hengji.Accuracy.Slips;

namespace Hengji.Accuracy.Measuring;

/// <summary>Prints documents with and without slips, has them audited, and writes what was found.</summary>
internal static class Measurement
{
    public static void Run(MeasureOptions options, TextWriter output)
    {
        var samples = Sample.Of(options).ToList();
        var folder = new PrintedFolder(options.Folder);
        folder.Print(samples, options.Formats);
        var pairs = options.Formats.SelectMany(format => samples.Select(sample => (sample, format))).ToList();
        var seen = pairs.AsParallel().AsOrdered()
            .Select(pair => SlipObservation.Of(pair.sample, pair.format, folder.PathOf(pair.sample, pair.format)))
            .ToList();
        Head(options, samples, output);
        ResultTables.Write(seen, options.Formats, output);
        FigureTables.Write([.. samples.Where(sample => sample.Slip is null)], options.Formats, folder, output);
        if (options.ListPath is { } path)
            MissedList.Write(seen, path);
    }

    private static void Head(MeasureOptions options, List<Sample> samples, TextWriter output)
    {
        var slips = samples.Where(sample => !sample.IsSilent).ToList();
        output.WriteLine($"{samples.Select(sample => sample.Layout).Distinct().Count()} layouts, {options.Years} years from seed {options.FirstSeed}: "
            + $"{samples.Count(sample => sample.Slip is null)} clean documents, {samples.Count(sample => sample.Slip?.Kind == SlipKind.BelowRounding)} with a change below rounding, "
            + $"{slips.Count} with a slip that breaks a printed relation, each as {options.Formats.Length} files. Relations broken: "
            + string.Join(", ", slips.GroupBy(sample => sample.Slip!.Breaks!).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}")) + ".\n");
    }
}
