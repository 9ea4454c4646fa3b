using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Blind;

/// <summary>Phrases several blind layouts use: changes with the sign in words, a city.</summary>
internal static class Phrases
{
    /// <summary>The place of a year if it is a city, else another city: for reports that speak of 全市.</summary>
    public static string City(this DepartmentYear year) => year.Region.EndsWith('市') ? year.Region : "临江市";

    /// <summary>增长3.20%</summary>
    public static Runs Rose(this Page page, Comparison one, string more = "增长", string less = "下降") =>
        page.Text($"{page.Word(one.Change, more, less)}{one.Rate:abs}%");

    /// <summary>增加3.20</summary>
    public static Runs Moved(this Page page, Comparison one, string more = "增加", string less = "减少") =>
        page.Text($"{page.Word(one.Change, more, less)}{one.Change:abs}");
}
