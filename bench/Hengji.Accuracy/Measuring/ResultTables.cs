using Hengji.Accuracy.Printers;
using Hengji.Accuracy.Slips;

namespace Hengji.Accuracy.Measuring;

/// <summary>The results as Markdown tables, each group of layouts apart; single layouts only where they may be told.</summary>
internal static class ResultTables
{
    private static readonly (string Title, string Name)[] Groups =
        [
            ("Layouts known while the auditor was written", "known"), ("Layouts added later", "later"), ("Fresh layouts", "fresh"),
            ("Blind layouts, first half", "blind-a"), ("Blind layouts, second half", "blind-b"),
            ("Second blind layouts, first half", "blind-c"), ("Second blind layouts, second half", "blind-d"), ("Third blind layouts", "blind-e"), ("Fourth blind layouts", "blind-f"), ("Fifth blind layouts", "blind-g"),
            ("Sixth blind layouts, published final accounts", "blind-h"),
            ("Seventh blind layouts, self-evaluations", "blind-i"), ("Eighth blind layouts", "blind-j"),
            ("Ninth blind layouts, self-evaluations and reviews", "blind-k"),
            ("Tenth blind layouts, final accounts", "blind-l"),
            ("Eleventh blind layouts, self-evaluations and reviews", "blind-m"),
            ("Twelfth blind layouts, final accounts and budgets", "blind-n"),
            ("Thirteenth blind layouts, self-evaluations and reviews", "blind-o"),
            ("Fourteenth blind layouts, budgets, debt, funds and statistics", "blind-p"),
            ("Fifteenth blind layouts, self-evaluations and reviews", "blind-q"),
            ("Sixteenth blind layouts, self-evaluations and reviews", "blind-r"),
            ("Seventeenth blind layouts, accounts and budgets of other bodies", "blind-s"),
            ("Eighteenth blind layouts, evaluators, auditors and bureaus", "blind-t"),
            ("Nineteenth blind layouts, self-evaluations and reviews", "blind-u"),
            ("Twentieth blind layouts, accounts, a budget and debt", "blind-v"),
            ("Twenty-first blind layouts, evaluators, auditors and yearly papers", "blind-w"),
            ("Twenty-second blind layouts, what bureaus and their units publish", "blind-x"),
            ("Twenty-third blind layouts, self-evaluations", "blind-y"),
            ("Twenty-fourth blind layouts, accounts and budgets", "blind-z"),
            ("Twenty-fifth blind layouts, funds and county departments", "blind-aa"),
            ("Twenty-seventh blind layouts, accounts and budgets of nine regions", "blind-cc"),
            ("Twenty-sixth blind layouts, whole departments of nine regions", "blind-bb"),
            ("Twenty-eighth blind layouts, single projects and special funds of nine regions", "blind-dd"),
            ("Twenty-ninth blind layouts, projects and special funds of counties", "blind-ee"),
            ("Thirtieth blind layouts, single projects reviewed by agencies", "blind-ff"),
            ("Thirty-first blind layouts, final accounts and budgets", "blind-gg"),
            ("Thirty-second blind layouts, audits, inspections and yearly papers", "blind-hh"),
            ("Thirty-third blind layouts, departments and units rating themselves", "blind-ii"),
            ("Thirty-fourth blind layouts, published accounts and budgets", "blind-jj"),
            ("Thirty-fifth blind layouts, self-evaluations of departments and forms", "blind-kk"),
            ("Held-back layouts", "held-back"),
        ];

    public static void Write(IReadOnlyList<SlipObservation> all, IReadOnlyList<Format> formats, TextWriter output)
    {
        var groups = Groups.Select(group => (group.Title, Some: all.Where(one => one.Sample.Layout.Group == group.Name).ToList())).Where(group => group.Some.Count > 0).ToList();
        foreach (var (title, some) in groups)
        {
            Group(title, some, formats, output);
            if (some.All(one => one.Sample.Layout.IsTold))
                Layouts(some, output);
        }
        if (groups.Count > 1)
            Group("All of them", all, formats, output);
    }

    private static void Group(string title, IReadOnlyList<SlipObservation> some, IReadOnlyList<Format> formats, TextWriter output)
    {
        output.WriteLine($"### {title} ({some.Select(one => one.Sample.Layout).Distinct().Count()})\n");
        Recall(some, formats, output);
        Silence(some, formats, output);
    }

    private static void Recall(IReadOnlyList<SlipObservation> some, IReadOnlyList<Format> formats, TextWriter output)
    {
        output.WriteLine($"| detectable slips found | {string.Join(" | ", formats.Select(format => format.Name()))} | all | only asked | errors true / all |");
        output.WriteLine("|---|" + string.Concat(formats.Select(_ => "---:|")) + "---:|---:|---:|");
        var slips = some.Where(one => !one.Sample.IsSilent).ToList();
        foreach (var group in slips.GroupBy(one => one.Sample.Slip!.Kind).OrderBy(group => group.Key))
            Row(Word(group.Key), [.. group], formats, output);
        Row("**all**", slips, formats, output);
        output.WriteLine("\nBy the relation broken: " + string.Join(", ", slips.GroupBy(one => one.Sample.Slip!.Breaks!)
            .OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count(one => one.IsFound)} of {group.Count()}")) + ".\n");
        output.WriteLine("By place: " + string.Join(", ", slips.GroupBy(one => Place(one.Sample)).OrderByDescending(group => group.Count())
            .Select(group => $"{group.Key} {group.Count(one => one.IsFound)} of {group.Count()}")) + ".\n");
    }

    /// <summary>Where a slip stands, and for a repeat where its fact is told again.</summary>
    private static string Place(Sample sample)
    {
        var target = sample.Edition.Target!;
        var others = sample.Slip!.Breaks == "repeat" ? sample.Edition.Page.Numbers.Where(other => other != target && other.Fact == target.Fact).ToList() : [];
        var again = others.Count == 0 ? "" : others.Exists(other => other.IsInTable) ? ", told in a table" : ", told in text";
        return $"{sample.Slip.Breaks} {(target.IsInTable ? "in a table" : "in text")}{again}{(target.Text.Count(char.IsAsciiDigit) < 3 ? ", short" : "")}";
    }

    private static void Row(string name, List<SlipObservation> some, IReadOnlyList<Format> formats, TextWriter output)
    {
        var cells = formats.Select(format => Found([.. some.Where(one => one.Format == format)])).Append(Found(some));
        output.WriteLine($"| {name} | {string.Join(" | ", cells)} | {some.Count(one => one is { IsError: false, IsAsked: true })} | {Errors(some)} |");
    }

    private static void Silence(IReadOnlyList<SlipObservation> some, IReadOnlyList<Format> formats, TextWriter output)
    {
        output.WriteLine("| file | errors true / all | precision | false errors per clean document | questions per clean document | below rounding: documents with an error | first suspect | first three | unreadable |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var format in formats)
            Silence(format.Name(), [.. some.Where(one => one.Format == format)], output);
        Silence("**all**", [.. some], output);
        output.WriteLine();
    }

    private static void Silence(string name, List<SlipObservation> some, TextWriter output)
    {
        var slips = some.Where(one => !one.Sample.IsSilent).ToList();
        var clean = some.Where(one => one.Sample.Slip is null).ToList();
        var below = some.Where(one => one.Sample.Slip?.Kind == SlipKind.BelowRounding).ToList();
        var found = slips.Where(one => one.IsFound).ToList();
        var (right, wrong) = (slips.Sum(one => one.TrueErrors), slips.Sum(one => one.FalseErrors));
        output.WriteLine($"| {name} | {right} / {right + wrong} | {Percent(right, right + wrong)} | {PerOne(clean.Sum(one => one.FalseErrors), clean.Count)}"
            + $" | {PerOne(clean.Sum(one => one.FalseQuestions), clean.Count)} | {below.Count(one => one.FalseErrors > 0)} of {below.Count}"
            + $" | {Percent(found.Count(one => one.Rank == 1), found.Count)} | {Percent(found.Count(one => one.Rank is >= 1 and <= 3), found.Count)}"
            + $" | {some.Count(one => one.Failure is not null)} of {some.Count} |");
    }

    private static void Layouts(List<SlipObservation> some, TextWriter output)
    {
        output.WriteLine("| layout | detectable slips found | errors true / all | false errors in clean documents |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var group in some.GroupBy(one => one.Sample.Layout.Name))
        {
            var slips = group.Where(one => !one.Sample.IsSilent).ToList();
            var right = slips.Sum(one => one.TrueErrors);
            output.WriteLine($"| {group.Key} | {Found(slips)} | {right} / {right + slips.Sum(one => one.FalseErrors)}"
                + $" | {group.Where(one => one.Sample.Slip is null).Sum(one => one.FalseErrors)} in {group.Count(one => one.Sample.Slip is null)} |");
        }
        output.WriteLine();
    }

    private static string Found(List<SlipObservation> some) =>
        some.Count == 0 ? "–" : $"{some.Count(one => one.IsFound)} / {some.Count} = {Percent(some.Count(one => one.IsFound), some.Count)}";

    private static string Errors(List<SlipObservation> some) =>
        (some.Sum(one => one.TrueErrors), some.Sum(one => one.FalseErrors)) is var (right, wrong) ? $"{right} / {right + wrong} = {Percent(right, right + wrong)}" : "";

    internal static string Percent(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string PerOne(int count, int documents) =>
        documents == 0 ? "–" : ((double)count / documents).ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Word(SlipKind kind) => kind switch
    {
        SlipKind.Digit => "digit",
        SlipKind.Swap => "digits swapped",
        SlipKind.LostDigit => "digit lost",
        SlipKind.UnitFactor => "×10⁴",
        SlipKind.Sign => "sign",
        SlipKind.RowShift => "neighbour's row",
        SlipKind.LastYear => "last year's value",
        SlipKind.StaleText => "stale number in text",
        SlipKind.WrongPercent => "wrong percent",
        SlipKind.WrongCount => "wrong count",
        _ => "below rounding",
    };
}
