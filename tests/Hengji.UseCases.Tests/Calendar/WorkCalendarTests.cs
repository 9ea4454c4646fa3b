using CsCheck;
using Hengji.UseCases.Calendar;

namespace Hengji.UseCases.Tests.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar China2023 =
        new(CalendarFile.Read(File.ReadAllText(Repository.PathOf("packs", "calendar", "cn-2023.csv"))).Value);

    [Theory]
    [InlineData(2023, 4, 28, true)] // Friday before the holiday
    [InlineData(2023, 5, 1, false)] // Labour Day, a Monday
    [InlineData(2023, 5, 6, true)] // a Saturday worked instead
    [InlineData(2023, 5, 7, false)] // a Sunday
    public void Holidays_and_worked_weekends_go_before_the_weekday(int year, int month, int day, bool isWorked) =>
        China2023.IsWorked(new DateOnly(year, month, day)).ShouldBe(isWorked);

    [Fact]
    public void Counting_by_weeks_equals_counting_day_by_day() =>
        (from start in Gen.Int[0, 400] from length in Gen.Int[-5, 120] select (start, length)).Sample(at =>
        {
            var after = new DateOnly(2022, 12, 1).AddDays(at.start);
            var upTo = after.AddDays(at.length);
            var counted = Enumerable.Range(1, Math.Max(0, at.length)).Count(day => China2023.IsWorked(after.AddDays(day)));
            return China2023.WorkedDays(after, upTo) == counted;
        });

    [Theory]
    [InlineData("2023-02-30,0,元旦", "calendar.line")]
    [InlineData("2023-01-02,2,元旦", "calendar.line")]
    [InlineData("2023-01-02,0", "calendar.line")]
    [InlineData("# 只有注释", "calendar.size")]
    public void A_bad_file_is_refused_whole(string text, string code) => CalendarFile.Read(text).Problems.Single().Code.ShouldBe(code);
}
