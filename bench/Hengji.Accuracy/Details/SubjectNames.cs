namespace Hengji.Accuracy.Details;

/// <summary>A subject of the second level (款) and its items (项).</summary>
internal sealed record SubjectGroup(string Code, string Name, params (string Code, string Name)[] Items);

/// <summary>Subjects below the classes a year uses.</summary>
/// <remarks>政府收支分类科目, a small selection.</remarks>
internal static class SubjectNames
{
    public static SubjectGroup[] Of(string code) => code switch
    {
        "201" =>
        [
            new("20103", "政府办公厅（室）及相关机构事务", ("2010301", "行政运行"), ("2010302", "一般行政管理事务"), ("2010350", "事业运行")),
            new("20138", "市场监督管理事务", ("2013801", "行政运行"), ("2013816", "食品安全监管")),
        ],
        "208" =>
        [
            new("20805", "行政事业单位养老支出", ("2080501", "行政单位离退休"), ("2080505", "机关事业单位基本养老保险缴费支出"), ("2080506", "机关事业单位职业年金缴费支出")),
            new("20808", "抚恤", ("2080801", "死亡抚恤"), ("2080899", "其他优抚支出")),
        ],
        "210" =>
        [
            new("21004", "公共卫生", ("2100408", "基本公共卫生服务"), ("2100409", "重大公共卫生服务")),
            new("21011", "行政事业单位医疗", ("2101101", "行政单位医疗"), ("2101102", "事业单位医疗"), ("2101103", "公务员医疗补助")),
        ],
        "213" =>
        [
            new("21301", "农业农村", ("2130101", "行政运行"), ("2130108", "病虫害控制"), ("2130153", "耕地建设与利用")),
            new("21303", "水利", ("2130306", "水利工程运行与维护"), ("2130314", "防汛")),
        ],
        "221" => [new("22102", "住房改革支出", ("2210201", "住房公积金"), ("2210202", "提租补贴"), ("2210203", "购房补贴"))],
        _ => throw new ArgumentException($"no subjects below {code}", nameof(code)),
    };

    public static (string Code, string Name)[] Economic(string code) => code switch
    {
        "301" => [("30101", "基本工资"), ("30102", "津贴补贴"), ("30103", "奖金"), ("30108", "机关事业单位基本养老保险缴费"), ("30113", "住房公积金")],
        "302" => [("30201", "办公费"), ("30205", "水费"), ("30206", "电费"), ("30211", "差旅费"), ("30213", "维修（护）费"), ("30228", "工会经费"), ("30239", "其他交通费用")],
        "303" => [("30302", "退休费"), ("30305", "生活补助"), ("30309", "奖励金")],
        _ => throw new ArgumentException($"no subjects below {code}", nameof(code)),
    };
}
