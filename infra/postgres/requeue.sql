-- The database of one service after a restore: walks the history of every subject, then marks every event as not yet
-- published. The broker of a restored system is empty; readers that already have an event skip it by their inbox.
-- Answers how many events there are; a broken history is refused as CN001, with how many subjects and the first of them.
-- Read by infra/local/src/requeue.ts, and by psql in containers (infra/docker/restore.sh).

DO $$
DECLARE
  broken text[];
  found bigint := 0;
BEGIN
  IF to_regclass('outbox') IS NOT NULL THEN
    WITH links AS (
      SELECT subject, previous_hash, hash, envelope,
        lag(hash, 1, decode(repeat('0', 64), 'hex')) OVER (PARTITION BY subject ORDER BY seq) AS expected
      FROM outbox),
    broken_chains AS (
      SELECT DISTINCT subject FROM links
      WHERE previous_hash <> expected OR hash <> sha256(previous_hash || convert_to(envelope, 'UTF8'))
      UNION
      SELECT subject FROM chain_heads h
      WHERE length > 0 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.subject = h.subject AND o.hash = h.hash))
    SELECT array_agg(subject ORDER BY subject) INTO broken FROM broken_chains;
    IF broken IS NOT NULL THEN
      RAISE EXCEPTION 'the history is not intact'
        USING ERRCODE = 'CN001', DETAIL = format('%s %s', cardinality(broken), broken[1]);
    END IF;
    INSERT INTO outbox_waiting SELECT seq FROM outbox ON CONFLICT DO NOTHING;
    -- Places of the old broker: negative, so that the same offset of the new one can be parked as well.
    UPDATE parked_events SET "offset" = -1 - "offset" WHERE "offset" >= 0;
    SELECT count(*) INTO found FROM outbox;
  END IF;
  PERFORM set_config('cau_noi.events', found::text, false);
END $$;

SELECT current_setting('cau_noi.events') AS events;
