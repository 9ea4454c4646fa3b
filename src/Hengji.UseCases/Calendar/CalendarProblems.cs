namespace Hengji.UseCases.Calendar;

/// <summary>A line of a calendar file that cannot be read.</summary>
public sealed record BadCalendarLine(int Line, string Text) : Problem(
    "calendar.line",
    $"第 {Line} 行“{Text}”不是节假日：应为“2023-01-02,0,元旦”，0 表示放假，1 表示调休上班。整个文件没有导入。",
    $"Line {Line} “{Text}” is no calendar day; expected “2023-01-02,0,name”. Nothing was imported.");

/// <summary>A calendar without days, or with too many.</summary>
public sealed record BadCalendarSize(int Most) : Problem(
    "calendar.size", $"文件里没有节假日，或超过 {Most} 行。", $"The file has no days, or more than {Most} lines.");

/// <summary>A day or name that is not allowed.</summary>
public sealed record BadCalendarDay() : Problem(
    "calendar.day", "请填写 2000—2100 年之间的日期和不超过 50 字的名称。", "Give a day from 2000 to 2100 and a name of at most 50 characters.");

/// <summary>A deadline that cannot be set so.</summary>
public sealed record BadDeadline(string Why, string English) : Problem("deadline.invalid", Why, English);
