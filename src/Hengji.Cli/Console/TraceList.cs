using Hengji.Documents.Word;

namespace Hengji.Cli.Console;

/// <summary>Traced numbers as lines.</summary>
internal static class TraceList
{
    private static readonly TraceState[] Order =
        [TraceState.HandChanged, TraceState.Stale, TraceState.Missing, TraceState.Unbound, TraceState.Fresh];

    /// <summary>Whether any number is not the figure it was.</summary>
    public static bool HasChanges(IEnumerable<TracedNumber> numbers) =>
        numbers.Any(number => number.State is TraceState.HandChanged or TraceState.Stale or TraceState.Missing);

    /// <summary>Prints counts, then changed numbers one a line; unchanged ones only on request.</summary>
    public static void Print(Screen screen, IReadOnlyCollection<TracedNumber> numbers, bool all)
    {
        var counts = Order.Select(state => $"{Word(screen, state)} {numbers.Count(number => number.State == state)}");
        screen.Line(string.Join(screen.Say("，", ", "), counts));
        foreach (var state in Order.Where(state => all || state is not TraceState.Fresh))
        {
            foreach (var number in numbers.Where(number => number.State == state))
                screen.Line($"  {Word(screen, state)}  {number.Place}  {Change(screen, number)}");
        }
    }

    private static string Change(Screen screen, TracedNumber number) =>
        number.State switch
        {
            TraceState.HandChanged => screen.Say(
                $"{number.Label}：写出时 {number.TextWritten}，文档中 {number.TextInDocument}，现行 {number.TextNow}",
                $"{number.Address}: written {number.TextWritten}, in the document {number.TextInDocument}, now {number.TextNow}"),
            TraceState.Stale => screen.Say(
                $"{number.Label}：文档中 {number.TextInDocument}，现行 {number.TextNow}",
                $"{number.Address}: in the document {number.TextInDocument}, now {number.TextNow}"),
            TraceState.Missing => screen.Say(
                $"{number.Label}：写出时 {number.TextWritten}，文档中已删除",
                $"{number.Address}: written {number.TextWritten}, deleted from the document"),
            TraceState.Unbound => number.TextInDocument ?? "",
            TraceState.Fresh => $"{number.Label}：{number.TextInDocument}",
        };

    private static string Word(Screen screen, TraceState state) =>
        state switch
        {
            TraceState.Fresh => screen.Say("一致", "fresh"),
            TraceState.Stale => screen.Say("过期", "stale"),
            TraceState.HandChanged => screen.Say("手改", "hand-changed"),
            TraceState.Missing => screen.Say("缺失", "missing"),
            TraceState.Unbound => screen.Say("未绑定", "unbound"),
        };
}
