using System.Globalization;
using Hengji.Forms;

namespace Hengji.Documents.Tests.Word;

/// <summary>Filled rows of the sample report; figures as the public report of 2022 prints them.</summary>
internal static class SampleRows
{
    private const string Income =
        """
        dept | 局机关及二级机构汇总 | 9840.04 | 1707.13 | 7968.17 | 0 | 0 | 164.74
        u01 | 1、局机关 | 2232.41 | 10.10 | 2191.45 | 0 | 0 | 30.86
        u02 | 2、州人事考试院 | 274.67 | 14* | 260.39 | 0 | 0 | 0.28
        u03 | 3、州就业服务中心 | 633.10 | 87.42 | 539.15 | 0 | 0 | 6.53
        u04 | 4、州工伤保险服务中心 | 245.83 | 0 | 245.83 | 0 | 0 | 0
        u05 | 5、州劳动争议仲裁院 | 218.46 | 0 | 218.46 | 0 | 0 | 0
        u06 | 6、州人社局信息中心 | 194.43 | 0.11 | 182.77 | 0 | 0 | 11.55
        u07 | 7、州创业创新指导服务中心 | 3,265.82 | 1,523.49 | 1,737.24 | 0 | 0 | 5.09
        u08 | 8、州劳动保障监察局 | 281.26 | 1.04 | 280.22 | 0 | 0 | 0
        u09 | 9、州职业技能鉴定中心 | 374.78 | 25.02 | 348.36 | 0 | 0 | 1.40
        u10 | 10、州人力资源服务中心 | 1345.32 | 45.95 | 1198.73 | 0 | 0 | 100.64
        u11 | 11、州城乡居民社会养老保险管理服务局 | 136.12 | 0 | 134.12 | 0 | 0 | 2
        u12 | 12、州社会保险服务中心 | 637.84 | 0 | 631.44 | 0 | 0 | 6.40
        """;

    private const string Expenditure =
        """
        dept | 局机关及二级机构汇总 | 8675.33 | 3855.91 | 3395.70 | 460.21 | 4819.42 | -542.42 | 1164.71
        u01 | 1、局机关 | 2232.41 | 967.95 | 878.08 | 89.87 | 1264.46 | -10.10 | 0
        u02 | 2、州人事考试院 | 274.67 | 274.67 | 98.40 | 176.28 | 0 | -14 | 0
        u03 | 3、州就业服务中心 | 555.92 | 368.88 | 347.66 | 21.22 | 187.04 | -10.24 | 77.18
        u04 | 4、州工伤保险服务中心 | 245.83 | 204.20 | 196.92 | 7.28 | 41.63 | 0 | 0
        u05 | 5、州劳动争议仲裁院 | 218.46 | 176.49 | 169.81 | 6.68 | 41.97 | 0 | 0
        u06 | 6、州人社局信息中心 | 194.43 | 139.56 | 134.06 | 5.50 | 54.87 | -0.11 | 0
        u07 | 7、州创业创新指导服务中心 | 2,187.68 | 175.15 | 167.06 | 8.09 | 2,012.53 | -445.35 | 1,078.14
        u08 | 8、州劳动保障监察局 | 281.26 | 234.48 | 219.70 | 14.78 | 46.78 | -1.04 | 0
        u09 | 9、州职业技能鉴定中心 | 374.77 | 228.57 | 206.53 | 22.04 | 146.20 | -25.02 | 0
        u10 | 10、州人力资源服务中心 | 1336.13 | 477.97 | 440.41 | 37.56 | 858.16 | -36.76 | 9.19
        u11 | 11、州城乡居民社会养老保险管理服务局 | 136.12 | 116.84 | 109.8 | 7.04 | 19.28 | 0 | 0
        u12 | 12、州社会保险服务中心 | 637.64 | 491.13 | 427.26 | 63.87 | 146.5 | 0.2 | 0.2
        """;

    private const string Goals =
        """
        1 | | 目标1：完成为省对州绩效考核指标任务 | 2022年度省对州考核及州委州政府下达本部门的绩效考核指标已全部完成。2022年就业形势保持总体稳定，社会保障能力全面提升，人才服务发展不断加强。
        2 | | 目标2：保持就业形势总体稳定 |
        3 | | 目标3：全面提升社会保障能力 | 参保规模达220万人
        """;

    private static readonly string[] Targets = ["≥2万人", "≥3500人", "≥96%", "完成省定任务", "100%", "0项"];
    private static readonly string[] Actuals = ["2.33万人", "4710人", "99.84%", "30.9万人", "保障水平134.4元/月，高于相邻市州标准", "0项"];

    public static IEnumerable<FilledForm> All() =>
    [
        SampleForms.Fill(SampleReport.Profile, "_ | | 州人力资源和社会保障局 | 909 | 178 | 158 | 拟定全州人力资源和社会保障事业发展政策、规划，按规定起草有关地方性法规、单行条例和政府规章草案并组织实施 |"),
        SampleForms.Fill(SampleReport.Income, Income),
        SampleForms.Fill(SampleReport.Expenditure, Expenditure),
        SampleForms.Fill(SampleReport.Fund, "_ | | 36.26 | 0 | 28.88 | 7.38"),
        SampleForms.Fill(SampleReport.Goals, Goals),
        SampleForms.Fill(SampleReport.Indicators, string.Join('\n', Enumerable.Range(0, 15).Select(
            at => $"{IndicatorKey(at)} | | 指标 | {TargetOf(at)} | {ActualOf(at)} | {(at < 5 ? 4 : 3)}{(at is 1 or 3 ? "*" : "")}"))),
    ];

    public static string IndicatorKey(int at) => "I" + (at + 1).ToString("00", CultureInfo.InvariantCulture);

    public static string TargetOf(int at) => at < Targets.Length ? Targets[at] : "达标";

    public static string ActualOf(int at) => at < Actuals.Length ? Actuals[at] : "达标";
}
