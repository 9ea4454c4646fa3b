using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Printers;

namespace Hengji.Accuracy.Measuring;

/// <summary>What to measure.</summary>
/// <param name="Years">How many years, one document of each layout and slip for each.</param>
/// <param name="FirstSeed">Seed of the first.</param>
/// <param name="Formats">File formats.</param>
/// <param name="ListPath">Where missed slips of layouts that may be told of are written; null for nowhere.</param>
/// <param name="Folder">Working folder.</param>
internal sealed record MeasureOptions(int Years, int FirstSeed, ImmutableArray<Format> Formats, string? ListPath, string Folder)
{
    /// <summary>Names of the layouts or of their groups; empty for all.</summary>
    public ImmutableArray<string> Layouts { get; init; } = [];

    /// <summary>Whether a layout is to be measured; those that are not told of only with all of their group.</summary>
    public bool Chooses(Layout layout) => Layouts.IsEmpty || Layouts.Contains(layout.Group) || layout.IsTold && Layouts.Contains(layout.Name);

    private static readonly Dictionary<string, Format> Names = new(StringComparer.Ordinal)
    {
        ["txt"] = Format.Text, ["md"] = Format.Markdown, ["html"] = Format.Html, ["xlsx"] = Format.Workbook, ["docx"] = Format.Word,
        ["office-pdf"] = Format.OfficePdf, ["browser-pdf"] = Format.BrowserPdf,
    };

    /// <summary>Reads <c>--years 2 --seed 1 --formats txt,docx --layouts NAME,NAME --list FILE --folder FOLDER</c>, all optional.</summary>
    /// <returns>The options; null when something is not understood.</returns>
    public static MeasureOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new MeasureOptions(1, 1, [.. Names.Values], null, Path.Combine(Path.GetTempPath(), "hengji-accuracy"));
        for (var at = 0; at + 1 < args.Count; at += 2)
            if (With(options, args[at], args[at + 1]) is { } more)
                options = more;
            else
                return null;
        return args.Count % 2 == 0 ? options : null;
    }

    private static MeasureOptions? With(MeasureOptions options, string name, string value) => name switch
    {
        "--years" when Whole(value) is { } years => options with { Years = years },
        "--seed" when Whole(value) is { } seed => options with { FirstSeed = seed },
        "--formats" when value.Split(',').All(Names.ContainsKey) => options with { Formats = [.. value.Split(',').Select(part => Names[part])] },
        "--layouts" => options with { Layouts = [.. value.Split(',')] },
        "--list" => options with { ListPath = value },
        "--folder" => options with { Folder = value },
        _ => null,
    };

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
