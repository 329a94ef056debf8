/** What articles are found by: their words as Portuguese forms, as written, and letter by letter. Released, what it says never changes again. */

/** All of it follows from the article, so whoever writes one need not know. Functions name their schema: some are called without a path. */
export const articles = `
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Words apart, without accents: whatever the database's locale, only ASCII is looked at after that. "NF-e" is also asked
-- for as "nfe", "e-mail" as "email"; a number with a dot is two.
create function words_apart(said text) returns text language sql immutable as $$
  select regexp_replace(regexp_replace(public.unaccent('public.unaccent', normalize(coalesce(said, ''), nfc)),
    '\\m(\\w+)[-.](\\w{1,2})\\M|\\m(\\w{1,2})[-.](\\w+)\\M', '\\1\\3 \\2\\4 \\1\\3\\2\\4', 'g'), '[[:punct:]]+', ' ', 'g')
$$;

-- Of a body what a reader reads: no tags, and letters instead of their names.
create function body_text(body text, format text) returns text language sql immutable as $$
  select case format when 'html' then
    regexp_replace(regexp_replace(regexp_replace(left(body, 400000),
      '</?(a|b|code|em|font|i|mark|s|span|strong|sub|sup|u)\\M[^<>]*>', '', 'gi'),
      '<[^<>]*>', ' ', 'g'),
      '&([a-z])(acute|cedil|circ|grave|tilde|uml);', '\\1', 'gi')
  else left(body, 400000) end
$$;

-- Title, keywords, introduction, body. JSON may say what no text can hold (NUL, half a character): then all of it without that.
create function article_texts(article json) returns text[] language plpgsql immutable as $$
begin
  return array[chamado.words_apart(article ->> 'title'), chamado.words_apart(article ->> 'keywords'),
    chamado.words_apart(article ->> 'introduction'),
    chamado.words_apart(chamado.body_text(article ->> 'body', article ->> 'format'))];
exception when others then
  return array['', '', '',
    chamado.words_apart(left(regexp_replace(article::text, '\\\\u[0-9a-fA-F]{4}', ' ', 'g'), 400000))];
end $$;

create function article_words(article json) returns tsvector language sql immutable as $$
  select setweight(to_tsvector('pg_catalog.portuguese', texts[1] || ' ' || texts[2]), 'A')
    || setweight(to_tsvector('pg_catalog.portuguese', texts[3]), 'B') || to_tsvector('pg_catalog.portuguese', texts[4])
  from chamado.article_texts(article) as texts
$$;

create function article_spellings(article json) returns tsvector language sql immutable as $$
  select to_tsvector('pg_catalog.simple', array_to_string(chamado.article_texts(article), ' '))
$$;

-- Of the texts that say what it is about, each word once: comparing letters costs by their number.
create function article_letters(article json) returns text language sql immutable as $$
  select array_to_string(tsvector_to_array(to_tsvector('pg_catalog.simple', array_to_string(texts[1:3], ' '))), ' ')
  from chamado.article_texts(article) as texts
$$;

create function article_product(article json) returns text language plpgsql immutable as $$
begin
  return article ->> 'productId';
exception when others then
  return null;
end $$;

-- As core's merit has it, and among equals the newest: where nothing is asked.
create function article_merit(article json) returns double precision language plpgsql immutable as $$
begin
  return (article ->> 'helped')::double precision
      / ((article ->> 'helped')::double precision + (article ->> 'notHelped')::double precision + 4)
    + extract(epoch from (article ->> 'updatedAt')::timestamptz)::double precision * 1000 * 1e-17::double precision;
exception when others then
  return 0;
end $$;

alter table articles
  add words tsvector generated always as (chamado.article_words(article)) stored,
  add spellings tsvector generated always as (chamado.article_spellings(article)) stored,
  add letters text collate "C" generated always as (chamado.article_letters(article)) stored,
  add product_id text collate "C" generated always as (chamado.article_product(article)) stored,
  add merit double precision generated always as (chamado.article_merit(article)) stored;
-- No index of words: behind row-level security PostgreSQL looks into one only for what it knows to leak nothing, and of
-- full text and trigrams it does not. The articles of one tenant are walked through.
create index articles_merit on articles (tenant, merit desc, id);
`;
