namespace Hengji.Storage;

/// <summary>Why the database cannot serve just now (数据库暂时不可用). Nothing acknowledged is lost by any of them.</summary>
public enum StorageFault
{
    /// <summary>Somebody else holds it longer than one waits (被占用).</summary>
    Busy,

    /// <summary>No space is left (空间已满).</summary>
    Full,

    /// <summary>It cannot be reached, read or written (无法访问).</summary>
    Gone,
}
