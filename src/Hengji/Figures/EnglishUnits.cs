using System.Collections.Frozen;

namespace Hengji.Figures;

/// <summary>Printed units in English, for proofs and differences.</summary>
public static class EnglishUnits
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["元"] = "yuan", ["分"] = "points", ["个百分点"] = "percentage points", ["倍"] = "times",
        ["人"] = "persons", ["名"] = "persons", ["位"] = "persons", ["人次"] = "person-times", ["人天"] = "person-days", ["人份"] = "portions",
        ["户"] = "households", ["户次"] = "household-times", ["家"] = "units", ["所"] = "institutions", ["处"] = "places", ["座"] = "structures",
        ["个"] = "items", ["项"] = "items", ["件"] = "cases", ["宗"] = "cases", ["起"] = "cases", ["例"] = "cases", ["条"] = "items", ["份"] = "copies",
        ["次"] = "times", ["场"] = "events", ["场次"] = "events", ["批"] = "batches", ["批次"] = "batches", ["期"] = "terms", ["期次"] = "terms",
        ["台"] = "machines", ["套"] = "sets", ["台套"] = "sets", ["辆"] = "vehicles", ["辆次"] = "vehicle-times", ["张"] = "sheets", ["本"] = "volumes", ["册"] = "volumes", ["卷"] = "files",
        ["栋"] = "buildings", ["幢"] = "buildings", ["间"] = "rooms", ["床"] = "beds", ["床位"] = "beds", ["头"] = "head", ["只"] = "head", ["株"] = "plants", ["棵"] = "trees",
        ["亩"] = "mu", ["公顷"] = "hectares", ["hm²"] = "hectares", ["hm2"] = "hectares", ["hm"] = "hectares", ["平方米"] = "m²", ["平方公里"] = "km²", ["立方米"] = "m³", ["公里"] = "km", ["千米"] = "km", ["米"] = "m",
        ["吨"] = "tonnes", ["公斤"] = "kg", ["千克"] = "kg", ["斤"] = "jin", ["升"] = "litres", ["度电"] = "kWh", ["千瓦时"] = "kWh", ["千瓦"] = "kW", ["兆瓦"] = "MW",
        ["年"] = "years", ["个月"] = "months", ["天"] = "days", ["个工作日"] = "working days", ["周"] = "weeks", ["小时"] = "hours", ["分钟"] = "minutes",
        ["课时"] = "lessons", ["学时"] = "lessons", ["岁"] = "years of age", ["页"] = "pages", ["门"] = "courses", ["篇"] = "papers", ["盏"] = "lamps", ["册次"] = "loans", ["人日"] = "person-days", ["日"] = "days", ["班次"] = "classes", ["团组"] = "delegations",
        ["笔"] = "payments", ["笔次"] = "payments", ["票"] = "votes", ["顶"] = "tents", ["封"] = "letters", ["单"] = "orders", ["集"] = "episodes", ["剂"] = "doses", ["字"] = "characters", ["兆瓦时"] = "MWh", ["千伏安"] = "kVA", ["立方"] = "m³", ["平米"] = "m²", ["毫升"] = "ml", ["秒"] = "seconds",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A unit by itself, or an amount with its unit behind a space: 210.5 万元; anything else stays as it is.</summary>
    public static string Of(string text)
    {
        var unit = text.LastIndexOf(' ') + 1;
        return unit == 0 ? Unit(text) ?? text
            : text.Take(unit).All(IsOfNumber) && Unit(text[unit..]) is { } english ? text[..unit] + english
            : text;
    }

    private static string? Unit(string symbol) =>
        symbol switch
        {
            ['千', '元'] => "thousand yuan",
            ['万', .. var counted] when counted.Length > 0 => Unit(counted) is { } name ? "ten thousand " + name : null,
            ['亿', .. var counted] when counted.Length > 0 => Unit(counted) is { } name ? "hundred million " + name : null,
            _ => Names.GetValueOrDefault(symbol),
        };

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '−' or ' ' or '/' or '…';
}
