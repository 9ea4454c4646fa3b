using Hengji.Storage;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Errors;

/// <summary>An unavailable database in words.</summary>
internal static class StorageFaultWords
{
    /// <summary>Stable code.</summary>
    public static string CodeOf(StorageFault fault) => fault switch
    {
        StorageFault.Busy => "storage.busy",
        StorageFault.Full => "storage.full",
        StorageFault.Gone => "storage.unavailable",
    };

    /// <summary>What is the matter, in a few words.</summary>
    public static string TitleOf(StorageFault fault, Tongue tongue) => fault == StorageFault.Full
        ? tongue["服务器磁盘已满", "The server's disk is full"]
        : tongue["数据库暂时不可用", "The database is not available"];

    /// <summary>What happened, that nothing is lost, and what to do.</summary>
    public static string Of(StorageFault fault, Tongue tongue) => fault switch
    {
        StorageFault.Busy => tongue[
            "数据库正被占用，这次没有保存。已保存的数据没有丢失，请稍后再试；如一直如此，请告诉系统管理员。",
            "The database is busy; nothing was saved this time. Saved data are safe. Try again soon; if it stays so, tell the administrator."],
        StorageFault.Full => tongue[
            "服务器的磁盘已满，这次没有保存。已保存的数据没有丢失，请告诉系统管理员腾出空间后再试。",
            "The server's disk is full; nothing was saved this time. Saved data are safe. Ask the administrator to free space, then try again."],
        StorageFault.Gone => tongue[
            "暂时连不上数据库，这次没有保存。已保存的数据没有丢失，请稍后再试；如一直如此，请告诉系统管理员。",
            "The database cannot be reached; nothing was saved this time. Saved data are safe. Try again soon; if it stays so, tell the administrator."],
    };
}
