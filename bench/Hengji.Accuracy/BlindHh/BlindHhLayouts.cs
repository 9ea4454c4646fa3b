using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindHh;

/// <summary>The layouts of blind-hh: audits, inspections and yearly papers.</summary>
internal static class BlindHhLayouts
{
    public static IReadOnlyList<Layout> All { get; } =
        [new YunlingAuditReport(), new QingheHalfReport(), new NanpingCircularReport(), new QingshiAssetsReport(), new TongzhouBulletinReport()];
}
