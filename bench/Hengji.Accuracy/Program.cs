using Hengji.Accuracy.Known;
using Hengji.Accuracy.Learning;
using Hengji.Accuracy.Measuring;
using Hengji.Accuracy.Own;
using Hengji.Accuracy.Phrases;

namespace Hengji.Accuracy;

/// <summary>Measures the auditor, or checks the generator itself.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["check", .. var rest]:
                return SelfCheck.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5, Console.Out) == 0 ? 0 : 1;
            case ["seed", var folder, .. var rest]:
                SeedMeasurement.Run(folder, rest.FirstOrDefault() ?? "report.md", Console.Out);
                return 0;
            case ["cases", var folder]:
                CasesMeasurement.Run(folder, Console.Out);
                return 0;
            case ["digits", var folder]:
                return DigitMeasurement.Run(folder, Console.Out) ? 0 : 2;
            case ["phrases", var folder, .. var list]:
                return PhraseMeasurement.Run(folder, list.FirstOrDefault(), Console.Out) ? 0 : 2;
            case ["learn", var folder, .. var sources]:
                LearningRun.Run(3, sources, Path.Combine(folder, "Alike"), Console.Out);
                DerivedRun.Run(1, sources, Path.Combine(folder, "Derived"), Console.Out);
                return 0;
            case ["measure", .. var rest] when MeasureOptions.Parse(rest) is { } options:
                Measurement.Run(options, Console.Out);
                return 0;
            default:
                Console.Error.WriteLine("bench/accuracy measure [--years N] [--seed N] [--formats txt,md,html,xlsx,docx,office-pdf,browser-pdf] [--layouts NAMES] [--list FILE] [--folder FOLDER]");
                Console.Error.WriteLine("bench/accuracy check [YEARS] | seed FOLDER [REPORT] | cases FOLDER | digits FOLDER | phrases FOLDER [LIST] | learn FOLDER SOURCES");
                return 2;
        }
    }
}
