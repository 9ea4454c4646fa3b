using System.Text.Json;
using Hengji.Figures;

namespace Hengji.UseCases.Tracing;

/// <summary>Reads what figures print from a result.json.</summary>
internal static class ResultFigures
{
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads.</summary>
    /// <returns>What each address prints, or <c>trace.no-result</c> / <c>trace.bad-result</c>.</returns>
    public static Result<Func<FigureAddress, string?>> Read(string path)
    {
        var place = new SourceLocation(Path.GetFileName(path), "");
        if (!File.Exists(path))
            return new Problem("trace.no-result", "报告旁边没有 result.json，无法知道现行数字；请用 --input 指明数据。",
                "There is no result.json beside the report; name the material with --input.", place);
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                return Bad(place, "too large");
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Bad(place, fault.Message);
        }
    }

    private static Result<Func<FigureAddress, string?>> Of(JsonElement root)
    {
        var prints = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var list in (string[])["figures", "computed"])
        {
            foreach (var figure in root.GetProperty(list).EnumerateArray())
                prints[figure.GetProperty("address").GetString()!] = PrintOf(figure);
        }
        return (Func<FigureAddress, string?>)(address => prints.GetValueOrDefault(address.ToString()));
    }

    private static string? PrintOf(JsonElement figure) =>
        figure.TryGetProperty("printed", out var printed)
            ? printed.GetString()
            : figure.GetProperty("text").GetString()?.Split(' ')[0]; // computed numbers carry their unit: “8.8 分”

    private static Problem Bad(SourceLocation place, string why) =>
        new("trace.bad-result", $"result.json 不可读（{why}），请重新生成报告，或用 --input 指明数据。",
            $"result.json cannot be read ({why}); produce the report again, or name the material with --input.", place);
}
